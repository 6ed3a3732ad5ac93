import type { ReactNode } from "react";
import { Phrases } from "../phrases";
import { Anchor } from "./anchor";

/** A part of a page with a heading and a stable anchor. */
export function Section({ id, title, children }: { id: string; title: string; children?: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="border-l-8 border-brand pl-3 text-[1.5rem] leading-[1.5] font-bold">
        <Phrases>{title}</Phrases>
      </h2>
      <Anchor id={id} words="この部分へのリンク" name={title} />
      <div className="prose">{children}</div>
    </section>
  );
}

/** A stretch of text with an anchor and no heading. */
export function Passage({ id, children }: { id: string; children?: ReactNode }) {
  return <div id={id}>{children}</div>;
}
