import { join } from "node:path";
import { CheckHistory, checkHistoryUpTo } from "./check-history.ts";
import { sendErrorsAmong } from "./errors/error-faults.ts";
import type { Fault } from "./fault.ts";
import { findFaults, findStructureFaults } from "./faults.ts";
import { findFileFaults } from "./file-faults.ts";
import { GuideHead } from "./guide.ts";
import type { Prose } from "./mdx.ts";
import { findNumberFaults } from "./numbers/number-faults.ts";
import { pagesFile } from "./numbers/numbered.ts";
import { Ledger, PageNumbers } from "./numbers/page-number.ts";
import { OtherProviders } from "./other-provider.ts";
import { Outcome } from "./outcome.ts";
import { PageHead } from "./page-head.ts";
import { assemble, findPartFaults, PartHead, signed } from "./parts.ts";
import { Provider } from "./provider.ts";
import { Question } from "./question.ts";
import { filesBelow, readFolder, readPage, text } from "./read-files.ts";
import type { Site, SiteWords } from "./site.ts";
import { Tree } from "./tree.ts";
import { type Reading, readYaml } from "./yaml.ts";

/**
 * Reads everything below `content/` of the project at `root`, for one provider, and checks it.
 * The faults of all files come at once, sorted by file and line; those of numbers once it is known which pages there are.
 */
export function readSite(root: string, providerId: string): Reading<Site> {
  const unread = findFileFaults(root);
  const reading = readContent(root, providerId);
  if (unread.length === 0) return reading;
  // What a file seems to lack says nothing where its letters can't be read.
  const files = new Set(unread.map(({ file }) => file));
  return { faults: sorted([...unread, ...reading.faults.filter(({ file }) => !files.has(file))]) };
}

function readContent(root: string, providerId: string): Reading<Site> {
  const providerFile = `content/providers/${providerId}.yaml`;
  const provider = readYaml(providerFile, text(root, providerFile), Provider);
  const treeText = text(root, "content/check.yaml");
  const tree = readYaml("content/check.yaml", treeText, Tree);
  const historyFile = "content/check-history.yaml";
  const history = readYaml(historyFile, text(root, historyFile), CheckHistory);
  // A forgotten entry must not hide what else is wrong.
  const upToDate = readYaml(historyFile, text(root, historyFile), checkHistoryUpTo(tree.value ?? tree.rest));
  const page = (name: string) => readPage(root, `content/${name}.mdx`, PageHead, { title: "", description: "" });
  const notice = page("notice");
  const staff = page("staff");
  const about = page("about");
  const sentHeaders = page("sent-headers");
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
      provider: provider.value ?? provider.rest,
      programs: guides.complete ? programsIn(guides.words) : undefined,
    }),
  );
  const parts = new Map([...shared.words].map(([id, part]) => [id, signed(part)]));

  const pages = [notice, about, staff, sentHeaders];
  const tables = [otherProviders, errors, pageNumbers, ledger];
  const readings = [provider, tree, upToDate, ...pages, ...tables, questions, outcomes, guides, shared];
  const faults = readings.flatMap(({ faults }) => faults);
  const words: SiteWords = {
    provider: provider.value ?? provider.rest ?? someProvider,
    providerFile,
    tree: tree.value ?? tree.rest ?? { ask: "", yes: "", no: "" },
    history: history.value ?? history.rest ?? [],
    notice: notice.value,
    about: about.value,
    staff: staff.value,
    sentHeaders: sentHeaders.value,
    questions: questions.words,
    outcomes: outcomes.words,
    guides: [...guides.words].map(([id, guide]) => ({
      ...guide,
      id,
      body: assemble(guide.body, parts, guide.head.os),
    })),
    pictures: new Set(filesBelow(join(root, "public/guides")).map((file) => `/guides/${file}`)),
  };
  const unreadable = new Set(faults.map(({ file }) => file));
  const halfPages = [...pages.flatMap(({ half }) => half), ...questions.half.values(), ...outcomes.half.values()];
  const halfRead = {
    unreadable,
    isTreeKnown: words.tree.ask !== "",
    isProviderKnown: words.provider !== someProvider,
    // The head that names the system may be the fault: the folder names it as well.
    pages: [
      ...halfPages,
      ...[...guides.half].map(([id, guide]) => ({ ...guide, body: assemble(guide.body, parts, systemOf(id)) })),
    ],
    parts: [...shared.half.values()],
  };
  const folders = [questions, outcomes, guides].flatMap(({ words, half }) => [...words.values(), ...half.values()]);
  const structure = findStructureFaults(words, halfRead, treeText);
  const all = [
    ...faults,
    ...structure,
    ...findPartFaults([...pages.flatMap(({ value, half }) => [value, ...half]), ...folders], parts, unreadable),
    ...findFaults(words, halfRead),
  ];
  const isWhole = [questions, outcomes, guides].every(({ complete }) => complete) && structure.length === 0;
  const [errorsRead, others, numbers, given] = [errors.value, otherProviders.value, pageNumbers.value, ledger.value];
  if (!(isWhole && tree.value && history.value && errorsRead && others && numbers && given))
    return { faults: sorted(distinct(all)) };

  const site: Site = {
    ...words,
    errors: errorsRead,
    otherProviders: others,
    pageNumbers: numbers.numbers,
    ledger: given,
  };
  all.push(...findNumberFaults(site));
  return all.length > 0 ? { faults: sorted(distinct(all)) } : { value: site, faults: [] };
}

/** Stands for a record that can't be read, so that what else is wrong comes to light. */
const someProvider: Provider = {
  name: "",
  mailDomain: "",
  outgoing: { host: "", formerHosts: [""], port: 587, authentication: "smtp-auth", userName: "address" },
  incoming: { protocol: "pop3", host: "", port: 110 },
  blocked: { port: 25, since: "2000-01-01" },
  lockout: { minutes: 1 },
  contact: { name: "", telephone: "", hours: "", url: "" },
  webmail: "",
};

const systemOf = (guide: string) => guide.split("/")[0] ?? "";

/** What an error may name as its program: a family of programs, or one guide. */
function programsIn(guides: ReadonlyMap<string, Prose<GuideHead>>): Set<string> {
  return new Set([...guides].flatMap(([id, { head }]) => [head.program, id]));
}

function sorted(faults: Fault[]): Fault[] {
  return faults.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** A part's fault is found again in every guide that uses it. */
function distinct(faults: Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
