import type { Prose } from "./mdx.ts";

/** Files with faults of their own, and what of their bodies could be read all the same. */
export type HalfRead = {
  /** Their words are not reported as missing as well. */
  unreadable: ReadonlySet<string>;
  /** Guides and pages as readers would get them, whose heads have faults. */
  pages: readonly Prose<object>[];
  /** Parts of guides: their links lead to places in the guides. */
  parts: readonly Prose<object>[];
};
