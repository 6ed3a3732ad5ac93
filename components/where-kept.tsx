import type { ReactNode } from "react";
import type { KeptValues } from "./own-storage";

/** The values that this browser keeps; "unread" while only public/own.js has looked. */
export type Kept = KeptValues | undefined | "unread";

/**
 * What stands there only where the reader's values are kept. Until the page's own script runs, public/own.js decides:
 * so it is there at first paint, and nothing moves when the script takes over.
 */
export function WhereKept({ kept, children }: { kept: Kept; children: ReactNode }) {
  if (kept !== "unread") return kept && children;
  return (
    <own-only hidden of="address" className="contents">
      {children}
    </own-only>
  );
}

/** One of those values, with what follows it; where none are kept, `otherwise`. */
export function KeptText({
  kept,
  of,
  after = "",
  otherwise,
}: {
  kept: Kept;
  of: "label" | "userName";
  after?: string;
  otherwise: ReactNode;
}) {
  if (kept !== "unread") return kept ? kept[of] + after : otherwise;
  return (
    <>
      <own-only hidden of="address" className="contents">
        <own-value of={of} />
        {after}
      </own-only>
      <span className="unless-kept">{otherwise}</span>
    </>
  );
}
