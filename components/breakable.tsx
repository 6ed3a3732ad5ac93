import { Fragment } from "react";

/** A host name or an address, which breaks before its dots and its @ rather than within a name. */
export function Breakable({ children }: { children: string }) {
  return children.split(/(?=[.@])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts may repeat and never move
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
