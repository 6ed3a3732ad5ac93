import { findDangers } from "./danger-faults.ts";
import type { Fault } from "./fault.ts";
import { findFormerlyFaults } from "./formerly-faults.ts";
import { findLinkFaults } from "./link-faults.ts";
import { findNumberFaults } from "./numbers/number-faults.ts";
import { findProseFaults } from "./prose-faults.ts";
import { findSentHeaderFaults } from "./sent-header-faults.ts";
import type { Site } from "./site.ts";
import { outcomesOf, questionsOf } from "./tree.ts";

/**
 * What an editor must mend although every single file is well formed; empty when all is well.
 * `unreadable` are files with faults of their own: their words are not reported as missing as well.
 */
export function findFaults(site: Site, unreadable: ReadonlySet<string> = new Set()): Fault[] {
  const faults = [
    ...findMissingWords(site).filter(({ fix }) => ![...unreadable].some((file) => fix.startsWith(file))),
    ...findUnusedWords(site),
    ...findGuideFaults(site),
    ...findFormerlyFaults(site),
    ...findSentHeaderFaults(site, unreadable),
    ...site.guides.flatMap((guide) => findDangers(guide, site.provider)),
    ...findProseFaults(site),
    ...findLinkFaults(site, unreadable),
  ];
  // Which pages need numbers is known once everything else is right.
  return faults.length > 0 || unreadable.size > 0 ? faults : findNumberFaults(site);
}

function findMissingWords({ tree, questions, outcomes }: Site): Fault[] {
  const missing = (ids: string[], words: ReadonlyMap<string, unknown>, folder: string, kind: string) =>
    ids
      .filter((id) => !words.has(id))
      .map((id) => ({
        file: "content/check.yaml",
        found: `${kind}「${id}」の文章がありません。`,
        fix: `content/${folder}/${id}.mdx を作るか、ある名前（${[...words.keys()].join("、")}）に直してください。`,
      }));
  return [
    ...missing(questionsOf(tree), questions, "questions", "質問"),
    ...missing(outcomesOf(tree), outcomes, "outcomes", "結果"),
  ];
}

function findUnusedWords({ tree, questions, outcomes }: Site): Fault[] {
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

function findGuideFaults({ guides }: Site): Fault[] {
  return guides.flatMap(({ id, file, head }) => {
    const faults: Fault[] = [];
    if (!new RegExp(`^${head.os}/[a-z0-9]+(-[a-z0-9]+)*$`).test(id)) {
      faults.push({
        file,
        line: 1,
        found: `os: ${head.os} と置き場所「${id}」が合いません。`,
        fix: `content/guides/${head.os}/ の下に、半角小文字とハイフンの名前で置いてください。`,
      });
    }
    const next = head.alternative?.guide;
    if (next && !guides.some((guide) => guide.id === next)) {
      faults.push({
        file,
        line: 1,
        found: `代わりの案内「${next}」がありません。`,
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
