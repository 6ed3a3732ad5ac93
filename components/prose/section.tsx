import type { ComponentProps, ReactNode } from "react";
import { Phrases } from "../phrases";
import { Anchor, FormerAnchors } from "./anchor";

/** A part of a page with a heading and a stable anchor. */
export function Section({
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
    // Without a name it is no landmark: a page has a dozen of these, and its headings are the way through them.
    <section className="mt-12">
      <FormerAnchors ids={formerly} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-brand">
        <h2 id={id} className="text-std-24B-150">
          <Phrases>{title}</Phrases>
        </h2>
        <Anchor id={id} words="この部分へのリンク" name={title} />
      </div>
      <div className="prose mt-4">{children}</div>
    </section>
  );
}

/** A part of what stands below a heading of the page itself. */
export function Subsection({ id, title, formerly, children }: ComponentProps<typeof Section>) {
  return (
    <section className="mt-8">
      <FormerAnchors ids={formerly} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
        <h3 id={id} className="text-std-20B-160">
          <Phrases>{title}</Phrases>
        </h3>
        <Anchor id={id} words="この部分へのリンク" name={title} />
      </div>
      <div className="prose mt-3">{children}</div>
    </section>
  );
}

/** A stretch of text with an anchor and no heading. */
export function Passage({ id, formerly, children }: { id: string; formerly?: string; children?: ReactNode }) {
  return (
    <div id={id}>
      <FormerAnchors ids={formerly} />
      {children}
    </div>
  );
}
