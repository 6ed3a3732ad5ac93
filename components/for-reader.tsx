import type { ReactNode } from "react";

/** Words and widgets for readers by what their browser keeps: a value of one of these names, or none of them. */
export function ForReader({
  of,
  unless,
  drawn,
  children,
}: {
  of?: string | undefined;
  unless?: string | undefined;
  /** Inside a drawn window, where a box of its own would part what belongs together. */
  drawn?: string;
  children?: ReactNode;
}) {
  return (
    <own-only
      hidden={unless === undefined}
      of={of}
      unless={unless}
      className={drawn === undefined ? "prose block" : "contents"}
    >
      {children}
    </own-only>
  );
}
