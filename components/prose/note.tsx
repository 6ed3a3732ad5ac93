import type { ReactNode } from "react";

const kinds = {
  info: { box: "border-brand bg-brand-tint", word: "補足" },
  caution: { box: "border-warm bg-warm-tint", word: "ご注意" },
};

/** A remark of the site's own, apart from the text around it. */
export function Note({
  kind = "info",
  title,
  children,
}: {
  kind?: keyof typeof kinds;
  title?: string;
  children?: ReactNode;
}) {
  return (
    // Not an <aside>: each would be a landmark, and several of one name tell nothing.
    <div
      role="note"
      data-ours=""
      aria-label={title ?? kinds[kind].word}
      className={`my-5 rounded-8 border-2 border-l-8 p-4 ${kinds[kind].box}`}
    >
      <p className="font-bold">{title ?? kinds[kind].word}</p>
      <div className="prose">{children}</div>
    </div>
  );
}

/** What is folded away until somebody wants it. */
export function Details({ id, summary, children }: { id?: string; summary: string; children?: ReactNode }) {
  return (
    <details id={id} className="my-4 rounded-8 border border-hair bg-white px-4">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{summary}</summary>
      <div className="prose pb-4">{children}</div>
    </details>
  );
}

/** Marks words that nobody has checked on a real screen. */
export function Unverified() {
  return (
    <span className="mx-1 rounded-4 border border-dashed border-warm bg-warm-tint px-1 text-[0.9em] inline-block text-warm">
      画面未確認
    </span>
  );
}
