import type { Prose } from "./mdx.ts";

/** Files with faults of their own, and what of their bodies could be read all the same. */
export type HalfRead = {
  /** Their words are not reported as missing as well. */
  unreadable: ReadonlySet<string>;
  /** Whether the flowchart, or what else is right of it, could be read; else nobody knows which words it asks for. */
  isTreeKnown: boolean;
  /** The same of the provider's record. */
  isProviderKnown: boolean;
  /** Guides and pages as readers would get them, whose heads have faults. */
  pages: readonly Prose<object>[];
  /** Parts of guides: their links lead to places in the guides. */
  parts: readonly Prose<object>[];
};
