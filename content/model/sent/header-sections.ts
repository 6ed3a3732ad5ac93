import type { Guide } from "../site.ts";

/** The section of `content/sent-headers.mdx` for every program that has none of its own. */
export const forAll = "any";

/**
 * The sections that tell how a guide's program shows a header, best first: `windows-outlook`, `outlook`. Apps that go by
 * their maker's servers share no menus with the program of their name.
 */
export function headerSections({ head: { os, program, cloud } }: Pick<Guide, "head">): string[] {
  return cloud ? [forAll] : [`${os}-${program}`, program, forAll];
}
