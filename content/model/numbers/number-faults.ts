import type { Fault } from "../fault.ts";
import { findFormerRowFaults } from "../formerly-faults.ts";
import { movesOf } from "../moves.ts";
import { pagesOf } from "../pages.ts";
import type { Site } from "../site.ts";
import { attribute, tagsOf } from "../tags.ts";
import { type Numbered, numberedAddress, numberedPages, pagesFile } from "./numbered.ts";
import { type Ledger, pageNumbers } from "./page-number.ts";
import { recordedSteps, stepsByNumber } from "./step-numbers.ts";

/** Pages without a number, numbers without a page, numbers given twice, and what the ledger of all numbers says against. */
export function findNumberFaults(site: Site): Fault[] {
  const numbered = numberedPages(site);
  const free = freeNumbers(site.ledger).filter((number) => !numbered.some((one) => one.number === number));
  return [
    ...findUnnumbered(site, numbered, free),
    ...findPageless(site, numbered),
    ...findTwins(numbered, free),
    ...findUnrecorded(site, numbered),
    ...findUnrecordedSteps(site),
    ...findGoneSteps(site),
    ...findReused(site, numbered),
    ...findFormerRowFaults(site),
  ];
}

/** The numbers that no page has ever had, for whoever adds one; the shortest first. */
export function freeNumbers(ledger: Ledger): number[] {
  return pageNumbers.filter((number) => ledger[number] === undefined);
}

function findUnnumbered(site: Site, numbered: readonly Numbered[], free: readonly number[]): Fault[] {
  const addresses = new Set(numbered.map(({ address }) => address));
  const wanted = new Set(pagesOf(site).map(({ path }) => numberedAddress(site, path)));
  return [...wanted]
    .filter((address) => !addresses.has(address))
    .map((address, index) => {
      // A page that comes back, or that a change of the tree moves to another file, keeps the number it once had.
      const own = Object.keys(site.ledger).find((number) => site.ledger[number] === address);
      return {
        file: fileFor(site, address),
        line: 1,
        found: `ページ「${address}」に番号がありません。`,
        fix: `numbers: に「${address}: ${own ?? free[index]}」を書き足してください。${own ? "前からこのページの番号です" : `${free[index]} は空いています`}。`,
      };
    });
}

/** Questions and results keep the numbers of their pages themselves, other pages the file for all. */
function fileFor({ tree, questions, outcomes }: Site, address: string): string {
  const last = address.split("/").at(-1) ?? "";
  const question = [...questions].find(([id]) => ["yes", "no", "unsure"].some((answer) => last === `${id}-${answer}`));
  if (address === "/check") return questions.get(tree.ask)?.file ?? pagesFile;
  return question?.[1].file ?? outcomes.get(last)?.file ?? pagesFile;
}

function findPageless(site: Site, numbered: readonly Numbered[]): Fault[] {
  const addresses = new Set(pagesOf(site).map(({ path }) => path));
  return numbered
    .filter(({ address }) => !addresses.has(address))
    .map(({ address, number, file }) => ({
      file,
      line: 1,
      found: `番号 ${number} のページ「${address}」がありません。`,
      fix: "アドレスを直すか、この行を消してください。消した番号は、ほかのページに使えません。",
    }));
}

function findTwins(numbered: readonly Numbered[], free: readonly number[]): Fault[] {
  return numbered.flatMap(({ number, address, file }, index) => {
    const first = numbered.findIndex((one) => one.number === number || one.address === address);
    const twin = first < index ? numbered[first] : undefined;
    return twin
      ? [
          {
            file,
            line: 1,
            found: `番号 ${number}（${address}）は、${twin.file} の ${twin.number}（${twin.address}）と重なります。`,
            fix: `ページごとに1つの番号にしてください。${free[0]} は空いています。`,
          },
        ]
      : [];
  });
}

function findUnrecorded({ ledger }: Site, numbered: readonly Numbered[]): Fault[] {
  return numbered
    .filter(({ number }) => ledger[number] === undefined)
    .map(({ number, address }) => ({
      file: ledgerFile,
      line: 1,
      found: `番号 ${number} が台帳にありません。`,
      fix: `最後の行に「${number}: ${address}」を書き足してください。書いた行は、もう消しません。`,
    }));
}

/** Steps without a number of their own: a guide's next free ones, in the order of its steps. */
function findUnrecordedSteps({ ledger, guides }: Site): Fault[] {
  return guides.flatMap(({ file, head, body }) => {
    const numbered = new Set(Object.values(stepsByNumber(ledger, head.number, body)));
    const last = Math.max(0, ...recordedSteps(ledger, head.number).map(([number]) => number));
    return tagsOf(body, "Step")
      .map((step) => attribute(step, "id") ?? "")
      .filter((id) => !numbered.has(id))
      .map((id, index) => ({
        file: ledgerFile,
        line: 1,
        found: `${file} の手順「${id}」の番号が台帳にありません。`,
        fix: `最後の行に「${head.number}-${last + index + 1}: ${id}」を書き足してください。名前を変えた手順なら、手順の formerly= に前の名前を書いてください。`,
      }));
  });
}

/** Steps that are no more, and that no part of the guide stands in for. */
function findGoneSteps({ ledger, guides }: Site): Fault[] {
  return guides.flatMap(({ file, head, body }) => {
    const known = stepsByNumber(ledger, head.number, body);
    return recordedSteps(ledger, head.number)
      .filter(([number]) => known[number] === undefined)
      .map(([number, id]) => ({
        file,
        line: 1,
        found: `番号 ${head.number}-${number} の手順「${id}」がありません。`,
        fix: `代わりの手順か見出しに formerly="${id}" を書き足してください。台帳の行も名前も、ほかの手順には使いません。`,
      }));
  });
}

const ledgerFile = "content/ledger.yaml";

/** A number once given stays with its page; a name once given stays with its number. */
function findReused(site: Site, numbered: readonly Numbered[]): Fault[] {
  const now = new Map(numbered.map((one) => [one.number, one]));
  const moves = movesOf(site);
  return Object.entries(site.ledger).flatMap(([number, address]) => {
    if (number.includes("-")) return [];
    const current = now.get(Number(number));
    if (current?.address === address || moves[address] === (current?.address ?? moves[address] ?? "")) return [];
    if (!current)
      return [
        {
          file: ledgerFile,
          line: 1,
          found: `番号 ${number}（${address}）のページが、どこにもありません。`,
          fix: `${wayOn(address)}番号も台帳の行も、そのまま残します。`,
        },
      ];
    return [
      {
        file: current.file,
        line: 1,
        found: `番号 ${number} は、前に「${address}」のものでした。いまは「${current.address}」に付いています。`,
        fix: "名前を変えたのなら、formerly: に前の名前を書いてください。別のページなら、別の番号にしてください。",
      },
    ];
  });
}

/** What an editor does about a page that is no more. */
function wayOn(address: string): string {
  if (/^\/(check|contact)\//.test(address)) return "content/check-history.yaml に、前の表を残してください。";
  if (/^\/(guides|result|errors|providers)\//.test(address))
    return "代わりの案内、結果、エラー、会社の formerly: に、前の名前を書いてください。";
  return "このページは、なくせません。プログラムを直す人に知らせてください。";
}
