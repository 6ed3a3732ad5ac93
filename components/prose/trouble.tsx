import type { ReactNode } from "react";
import { Phrases } from "../phrases";
import { Anchor, FormerAnchors } from "./anchor";

/** One thing that can go wrong: what the program shows, and below it what to do. */
export function Trouble({
  id,
  title,
  formerly,
  children,
}: {
  id: string;
  title: string;
  formerly?: string;
  children?: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="rounded-8 border border-hair bg-white p-4">
      <FormerAnchors ids={formerly} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={id} className="text-std-18B-160">
          <Phrases>{title}</Phrases>
        </h3>
        <Anchor id={id} words="この部分へのリンク" name={title} />
      </div>
      <div className="prose mt-2">{children}</div>
    </section>
  );
}

/** Pictures side by side where there is room: before and after. */
export function Screens({ children }: { children?: ReactNode }) {
  return <div className="grid gap-4 desktop:grid-cols-2">{children}</div>;
}
