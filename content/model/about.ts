import { lastChecked, systems } from "./guide.ts";
import { pagesOf } from "./pages.ts";
import type { Site } from "./site.ts";

/** The widths, in pixels, at which every page is tested. */
export const testedWidths = { narrow: 360, wide: 1280 } as const;

/** How many pages the tests visit: all of the site, and the one for wrong addresses. */
export function countTestedPages(site: Site): number {
  return pagesOf(site).length + 1;
}

/** The newest day on which a guide was checked. */
export function newestReview({ guides }: Pick<Site, "guides">): string | undefined {
  return guides
    .map(({ head }) => lastChecked(head))
    .sort()
    .at(-1);
}

/** A program whose labels were read on its screen or in its own files. */
export type CheckedProgram = {
  name: string;
  systems: string[];
  by: "screen" | "strings";
  version: string | undefined;
};

/** Each of them once, however many systems it runs on, in the order of the guides. */
export function checkedPrograms({ guides }: Pick<Site, "guides">): CheckedProgram[] {
  const programs = new Map<string, CheckedProgram>();
  for (const { head } of guides) {
    const { by, version } = head.verified;
    if (by !== "screen" && by !== "strings") continue;
    const key = JSON.stringify([head.client, by, version]);
    const known = programs.get(key) ?? { name: head.client, systems: [], by, version };
    programs.set(key, { ...known, systems: [...known.systems, systems[head.os]] });
  }
  return [...programs.values()];
}
