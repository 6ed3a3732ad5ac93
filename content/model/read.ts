import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { CheckHistory, checkHistoryUpTo } from "./check-history.ts";
import { sendErrorsAmong } from "./errors/error-faults.ts";
import type { Fault } from "./fault.ts";
import { findFaults } from "./faults.ts";
import { GuideHead } from "./guide.ts";
import { type Prose, readMdx } from "./mdx.ts";
import { pagesFile } from "./numbers/numbered.ts";
import { Ledger, PageNumbers } from "./numbers/page-number.ts";
import { OtherProviders } from "./other-provider.ts";
import { Outcome } from "./outcome.ts";
import { PageHead } from "./page-head.ts";
import { assemble, findPartFaults, PartHead, signed } from "./parts.ts";
import { Provider } from "./provider.ts";
import { Question } from "./question.ts";
import type { Site } from "./site.ts";
import { Tree } from "./tree.ts";
import { type Reading, readYaml } from "./yaml.ts";

/**
 * Reads everything below `content/` of the project at `root`, for one provider, and checks it.
 * All faults of all files come at once, sorted by file and line.
 */
export function readSite(root: string, providerId: string): Reading<Site> {
  const providerFile = `content/providers/${providerId}.yaml`;
  const provider = readYaml(providerFile, text(root, providerFile), Provider);
  const tree = readYaml("content/check.yaml", text(root, "content/check.yaml"), Tree);
  const historyFile = "content/check-history.yaml";
  const history = readYaml(historyFile, text(root, historyFile), CheckHistory);
  // A forgotten entry must not hide what else is wrong.
  const upToDate = readYaml(historyFile, text(root, historyFile), checkHistoryUpTo(tree.value));
  const notice = readMdx("content/notice.mdx", text(root, "content/notice.mdx"), PageHead);
  const staff = readMdx("content/staff.mdx", text(root, "content/staff.mdx"), PageHead);
  const about = readMdx("content/about.mdx", text(root, "content/about.mdx"), PageHead);
  const sentHeaders = readMdx("content/sent-headers.mdx", text(root, "content/sent-headers.mdx"), PageHead);
  const othersFile = "content/other-providers.yaml";
  const otherProviders = readYaml(othersFile, text(root, othersFile), OtherProviders);
  const pageNumbers = readYaml(pagesFile, text(root, pagesFile), PageNumbers);
  const ledger = readYaml("content/ledger.yaml", text(root, "content/ledger.yaml"), Ledger);
  const questions = readFolder(root, "content/questions", Question);
  const outcomes = readFolder(root, "content/outcomes", Outcome);
  const guides = readFolder(root, "content/guides", GuideHead);
  const shared = readFolder(root, "content/parts", PartHead);
  const errors = readYaml(
    "content/send-errors.yaml",
    text(root, "content/send-errors.yaml"),
    sendErrorsAmong({
      provider: provider.value,
      programs: guides.faults.length > 0 ? undefined : programsIn(guides.words),
    }),
  );
  const parts = new Map([...shared.words].map(([id, part]) => [id, signed(part)]));

  const pages = [notice, about, staff, sentHeaders];
  const tables = [otherProviders, errors, pageNumbers, ledger];
  const readings = [provider, tree, upToDate, ...pages, ...tables, questions, outcomes, guides, shared];
  const faults = readings.flatMap(({ faults }) => faults);
  if (!(provider.value && tree.value && history.value && errors.value)) return { faults: sorted(faults) };
  if (!(otherProviders.value && pageNumbers.value && ledger.value)) return { faults: sorted(faults) };
  if (!(notice.value && about.value && staff.value && sentHeaders.value)) return { faults: sorted(faults) };

  const site: Site = {
    provider: provider.value,
    providerFile,
    tree: tree.value,
    history: history.value,
    notice: notice.value,
    about: about.value,
    staff: staff.value,
    sentHeaders: sentHeaders.value,
    otherProviders: otherProviders.value,
    pageNumbers: pageNumbers.value.numbers,
    ledger: ledger.value,
    questions: questions.words,
    outcomes: outcomes.words,
    errors: errors.value,
    guides: [...guides.words].map(([id, guide]) => ({
      ...guide,
      id,
      body: assemble(guide.body, parts, guide.head.os),
    })),
    pictures: new Set(filesBelow(join(root, "public/guides")).map((file) => `/guides/${file}`)),
  };
  const partFaults = findPartFaults(
    [
      notice.value,
      about.value,
      staff.value,
      sentHeaders.value,
      ...questions.words.values(),
      ...outcomes.words.values(),
      ...guides.words.values(),
    ],
    parts,
    new Set(faults.map(({ file }) => file)),
  );
  const all = distinct([...faults, ...partFaults, ...findFaults(site, new Set(faults.map(({ file }) => file)))]);
  return all.length > 0 ? { faults: sorted(all) } : { value: site, faults: [] };
}

function readFolder<Head>(
  root: string,
  folder: string,
  schema: z.ZodType<Head>,
): { words: Map<string, Prose<Head>>; faults: Fault[] } {
  const words = new Map<string, Prose<Head>>();
  const faults: Fault[] = [];
  for (const name of filesBelow(join(root, folder)).filter((file) => file.endsWith(".mdx"))) {
    const reading = readMdx(`${folder}/${name}`, text(root, `${folder}/${name}`), schema);
    faults.push(...reading.faults);
    if (reading.value) words.set(name.replace(/\.mdx$/, ""), reading.value);
  }
  return { words, faults };
}

/** What an error may name as its program: a family of programs, or one guide. */
function programsIn(guides: ReadonlyMap<string, Prose<GuideHead>>): Set<string> {
  return new Set([...guides].flatMap(([id, { head }]) => [head.program, id]));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

const text = (root: string, file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";

function sorted(faults: Fault[]): Fault[] {
  return faults.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** A part's fault is found again in every guide that uses it. */
function distinct(faults: Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
