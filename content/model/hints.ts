import type { Nodes } from "mdast";
import type { Guide, Site } from "./site.ts";
import { attribute, isTag, nodesOf, placeOf, tagsOf } from "./tags.ts";

/** Something for editors to look at that stops nothing. */
export type Hint = { file: string; line?: number | undefined; words: string };

/** What in the guides has aged, was never checked, lies about unused or is written in two ways. `today` is `2026-11-24`. */
export function findHints({ guides, pictures }: Pick<Site, "guides" | "pictures">, today: string): Hint[] {
  return [
    ...guides.flatMap((guide) => findAged(guide, today)),
    ...guides.flatMap(findUnverified),
    ...findUnusedPictures(guides, pictures),
    ...findTwoSpellings(guides),
    ...findSpellingsBetween(guides),
  ];
}

function findAged({ file, head }: Guide, today: string): Hint[] {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const days = [
    { name: "最終確認日", day: head.reviewed, field: "reviewed" },
    { name: "表示を確かめた日", day: head.verified.on, field: "verified の on" },
  ];
  return days.flatMap(({ name, day, field }) => {
    const wrong = day > today ? "まだ来ていない日です。" : "1年以上たっています。画面を確かめて";
    const isRight = day >= aYearAgo && day <= today;
    return isRight ? [] : [{ file, words: `${name}が ${day} です。${wrong} ${field} を直してください。` }];
  });
}

function findUnverified({ file, body }: Guide): Hint[] {
  return tagsOf(body, "Step").flatMap((step) => {
    const doubts = [...nodesOf(step)].filter(({ node }) => isUnverified(node)).length;
    const place = placeOf(file, step);
    return doubts > 0
      ? [{ ...place, words: `手順「${attribute(step, "title")}」に画面未確認が ${doubts} か所あります。` }]
      : [];
  });
}

function isUnverified(node: Nodes): boolean {
  if (!isTag(node)) return false;
  return node.name === "Unverified" || node.attributes.some((one) => "name" in one && one.name === "unverified");
}

function findUnusedPictures(guides: readonly Guide[], pictures: ReadonlySet<string>): Hint[] {
  const used = new Set(guides.flatMap(({ body }) => tagsOf(body, "Screenshot").map((tag) => attribute(tag, "src"))));
  return [...pictures]
    .filter((src) => /\.\w+$/.test(src) && !used.has(src))
    .map((src) => ({ file: `public${src}`, words: "この画像は、どの案内でも使われていません。" }));
}

/** The same label of one program with other blanks, dots or widths: one of the two is most likely a slip. */
function findTwoSpellings(guides: readonly Guide[]): Hint[] {
  return guides.flatMap(({ file, body }) => {
    const spellings = new Map<string, Set<string>>();
    for (const label of labelsOf(body)) {
      spellings.set(evened(label), (spellings.get(evened(label)) ?? new Set()).add(label));
    }
    return [...spellings.values()]
      .filter((ways) => ways.size > 1)
      .map((ways) => ({
        file,
        words: `同じ表示が2通りに書かれています: ${[...ways].map((way) => `『${way}』`).join(" と ")}`,
      }));
  });
}

/**
 * The same label with other blanks or widths in another guide of the program that looks alike. Letters to press, dots and
 * colons differ between systems, and widths between generations of a look: those are no slips.
 */
function findSpellingsBetween(guides: readonly Guide[]): Hint[] {
  const spellings = new Map<string, Map<string, string>>();
  for (const { file, head, body } of guides) {
    for (const label of labelsOf(body)) {
      const key = [head.program, head.picture?.look, joined(label)].join(" ");
      const ways = spellings.get(key) ?? new Map<string, string>();
      spellings.set(key, ways);
      if (!ways.has(label)) ways.set(label, file);
    }
  }
  return [...spellings.values()].flatMap((ways) => {
    const [[label, file] = ["", ""], ...others] = ways;
    return others
      .filter(([, other]) => other !== file)
      .map(([way, other]) => ({
        file: other,
        words: `同じソフトの表示が2通りに書かれています: 『${way}』 と ${file} の『${label}』`,
      }));
  });
}

const joined = (label: string) => label.normalize("NFKC").replace(/\s/g, "");

/** Without blanks, the letter to press in a menu, and the dots or the colon behind: 「設定（U）...」 → 「設定」. */
function evened(label: string): string {
  const plain = label.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  const bare = plain.replace(/(\.{2,}|:|\([a-z]\))+$/, "");
  return bare || plain;
}

function labelsOf(body: Nodes): string[] {
  const quoted = (words: string) => [...words.matchAll(/『([^』]+)』/g)].map(([, label]) => label ?? "");
  return [...nodesOf(body)].flatMap(({ node }) => {
    if (node.type === "text") return quoted(node.value);
    if (!isTag(node)) return [];
    const said = ["title", "caption"].flatMap((name) => quoted(attribute(node, name) ?? ""));
    return [...said, ...[attribute(node, "label") ?? []].flat()];
  });
}
