import type { ReactNode } from "react";

/** The visible link to a part of the page, for staff to copy. Not a part of the text it stands beside. */
export function Anchor({ id, words, name }: { id: string; words: string; name: ReactNode }) {
  return (
    <a
      href={`#${id}`}
      data-ours=""
      className="no-print inline-flex min-h-11 items-center text-[1rem] font-normal text-quiet"
    >
      {words}
      <span className="sr-only">：{name}</span>
    </a>
  );
}

/** Empty marks for links to ids that this part had before: what stands behind # never reaches a server that could lead on. */
export function FormerAnchors({ ids = "" }: { ids?: string | undefined }) {
  return ids
    .split(" ")
    .filter(Boolean)
    .map((id) => <span key={id} id={id} />);
}
