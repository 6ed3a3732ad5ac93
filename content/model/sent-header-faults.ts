import type { Fault } from "./fault.ts";
import { forAll, headerSections } from "./sent/header-sections.ts";
import type { SiteWords } from "./site.ts";
import { attribute, placeOf, tagsOf } from "./tags.ts";

/**
 * Sections of `content/sent-headers.mdx` that no reader would ever get: for a program without a guide. `unreadable` are
 * files with faults of their own; while a guide is among them, its program is not known to be missing.
 */
export function findSentHeaderFaults({ sentHeaders, guides }: SiteWords, unreadable: ReadonlySet<string>): Fault[] {
  const { file, body } = sentHeaders;
  const programs = new Set(guides.map(({ head }) => head.program));
  const known = new Set(guides.flatMap(headerSections));
  const sections = tagsOf(body, "Section").map((tag) => ({ tag, id: attribute(tag, "id") ?? "" }));
  const faults = [...unreadable].some((one) => one.startsWith("content/guides/"))
    ? []
    : sections
        .filter(({ id }) => id !== forAll && !known.has(id))
        .map(({ tag, id }) => ({
          ...placeOf(file, tag),
          found: `ソフトの種類「${id}」の案内がありません。`,
          fix: `案内の program: にある名前に直してください: ${[...programs].join("、")}`,
        }));
  if (unreadable.has(file) || sections.some(({ id }) => id === forAll)) return faults;
  return [
    ...faults,
    {
      file,
      line: 1,
      found: `<Section id="${forAll}"> がありません。`,
      fix: "どのメールソフトにも当てはまる説明を、この部分に書いてください。",
    },
  ];
}
