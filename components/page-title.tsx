import { Phrases } from "./phrases";

/** The heading of a page. */
export function PageTitle({ children }: { children: string }) {
  return (
    <h1 className="text-std-28B-150">
      <Phrases>{children}</Phrases>
    </h1>
  );
}
