import { Phrases } from "./phrases";

/** The heading of a page; the name in `whole` is not broken. */
export function PageTitle({ whole, children }: { whole?: string; children: string }) {
  return (
    <h1 className="text-std-28B-150">
      <Phrases {...(whole && { whole })}>{children}</Phrases>
    </h1>
  );
}
