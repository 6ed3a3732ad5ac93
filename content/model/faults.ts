import { findDangers } from "./danger-faults.ts";
import type { Fault } from "./fault.ts";
import { findFormerlyFaults } from "./formerly-faults.ts";
import type { HalfRead } from "./half-read.ts";
import { findLinkFaults } from "./link-faults.ts";
import { findProseFaults } from "./prose-faults.ts";
import { findSentHeaderFaults } from "./sent-header-faults.ts";
import type { SiteWords } from "./site.ts";
import { attribute, tagsOf } from "./tags.ts";
import { outcomesOf, questionsOf } from "./tree.ts";
import { anchored } from "./vocabulary.ts";

/** What an editor must mend although every single file is well formed; empty when all is well. */
export function findFaults(site: SiteWords, halfRead: HalfRead): Fault[] {
  const { unreadable, pages, parts } = halfRead;
  const halfGuides = [...pages, ...parts].filter(({ file }) => /^content\/(guides|parts)\//.test(file));
  return [
    ...findFormerlyFaults(site),
    ...findSentHeaderFaults(site, unreadable),
    ...[...site.guides, ...halfGuides].flatMap((guide) => findDangers(guide, site.provider)),
    ...findProseFaults(site, halfRead),
    ...findLinkFaults(site, unreadable, pages),
  ];
}

/**
 * Words that the flowchart names and nobody wrote, words that nobody asks for, guides that stand in the wrong place or
 * have each other's title. While there are any, nobody knows which pages there are. `tree` is the text of `content/check.yaml`.
 */
export function findStructureFaults(site: SiteWords, { unreadable, isTreeKnown }: HalfRead, tree: string): Fault[] {
  const ofTree = isTreeKnown ? [...findMissingWords(site, tree), ...findUnusedWords(site)] : [];
  return [
    ...ofTree.filter(({ fix }) => ![...unreadable].some((file) => fix.startsWith(file))),
    ...findGuideFaults(site, unreadable),
  ];
}

function findMissingWords({ tree, questions, outcomes }: SiteWords, text: string): Fault[] {
  const missing = (ids: string[], words: ReadonlyMap<string, unknown>, folder: string, kind: string) =>
    ids
      .filter((id) => !words.has(id))
      .map((id) => ({
        file: "content/check.yaml",
        line: text.split("\n").findIndex((line) => line.split(/[^a-z0-9-]+/).includes(id)) + 1,
        found: `${kind}「${id}」の文章がありません。`,
        fix: `content/${folder}/${id}.mdx を作るか、ある名前（${[...words.keys()].join("、")}）に直してください。`,
      }));
  return [
    ...missing(questionsOf(tree), questions, "questions", "質問"),
    ...missing(outcomesOf(tree), outcomes, "outcomes", "結果"),
  ];
}

function findUnusedWords({ tree, questions, outcomes }: SiteWords): Fault[] {
  const asked = questionsOf(tree);
  const reached = outcomesOf(tree);
  return [
    ...[...questions].filter(([id]) => !asked.includes(id)).map(([id, { file }]) => unused(file, `質問「${id}」`)),
    ...[...outcomes]
      .filter(([id, { head }]) => !head.aside && !reached.includes(id))
      .map(([id, { file }]) => unused(file, `結果「${id}」`)),
  ];
}

function unused(file: string, what: string): Fault {
  return {
    file,
    line: 1,
    found: `${what}は、チェック表（content/check.yaml）のどこからも使われていません。`,
    fix: "チェック表に書き足すか、このファイルを消してください。",
  };
}

function findGuideFaults({ guides }: SiteWords, unreadable: ReadonlySet<string>): Fault[] {
  return guides.flatMap(({ id, file, head, body }) => {
    const faults: Fault[] = [];
    if (!new RegExp(`^${head.os}/[a-z0-9]+(-[a-z0-9]+)*$`).test(id)) {
      faults.push({
        file,
        line: 1,
        found: `os: ${head.os} と置き場所「${id}」が合いません。`,
        fix: `content/guides/${head.os}/ の下に、半角小文字とハイフンの名前で置いてください。`,
      });
    }
    const places = tagsOf(body, ...anchored).map((tag) => attribute(tag, "id"));
    if (head.next && !places.includes(head.next.at))
      faults.push({
        file,
        line: 1,
        found: `next の at「${head.next.at}」は、この案内にありません。`,
        fix: `ある手順か見出しの id（${places.join("、")}）に直すか、next: の行を消してください。`,
      });
    const living = head.alternative?.guide;
    if (living && !unreadable.has(`content/guides/${living}.mdx`) && !guides.some((guide) => guide.id === living)) {
      faults.push({
        file,
        line: 1,
        found: `代わりの案内「${living}」がありません。`,
        fix: `ある案内（${guides.map((guide) => guide.id).join("、")}）に直すか、guide: の行を消してください。`,
      });
    }
    const twin = guides.find((guide) => guide.id !== id && guide.head.title === head.title);
    if (twin && twin.id < id)
      faults.push({
        file,
        line: 1,
        found: `題名「${head.title}」は ${twin.file} と同じです。`,
        fix: "題名はページごとに変えてください。",
      });
    return faults;
  });
}
