import { expect, test } from "@playwright/test";
import type { Nodes } from "mdast";
import { createLinter, loadTextlintrc } from "textlint";
import type { SendError } from "./errors/send-error.ts";
import type { Prose } from "./mdx.ts";
import { reasons, states } from "./sent/reasons.ts";
import { fillIn } from "./settings.ts";
import { siteOnDisk } from "./site-on-disk.ts";
import { attribute, nodesOf, tagsOf } from "./tags.ts";

// textlint reads Markdown only. What stands above it and in attributes is read out to it here, by the same rules.

/** Single lines that are no sentences end without a full stop. */
const ruleOfSentences = "ja-technical-writing/ja-no-mixed-period";
/** Addresses, names that others gave, and what readers may type into a search. */
const notOurWords = ["aliases", "client", "source", "guide", "program", "picture"];
const portWrittenOut = /(?<![\d.x])(587|25)(?=番|ポート|、|。|に|を)/;
const spokenAttributes: Record<string, string> = {
  Section: "title",
  Step: "title",
  Trouble: "title",
  Note: "title",
  Details: "summary",
  Screen: "caption",
  Screenshot: "alt",
};

// One worker, for the dictionary takes seconds to load.
test.describe.configure({ mode: "default" });

const linter = loadTextlintrc().then((descriptor) => createLinter({ descriptor }));

for (const id of ["micnet", "example"]) {
  test(`titles, captions and summaries of ${id} follow the house's words`, async () => {
    const { provider, about, staff, sentHeaders, questions, outcomes, guides } = siteOnDisk(id);
    test.setTimeout(120_000);
    const all = new Set(
      [about, staff, sentHeaders, ...questions.values(), ...outcomes.values(), ...guides].flatMap(linesOf),
    );
    // Only lines with a value in them read otherwise for a second provider.
    const lines = [...all].filter((line) => id === "micnet" || line.includes("{"));
    expect(await findFaults(lines.map((line) => withoutQuotes(fillIn(line, provider))))).toEqual([]);
  });
}

test("what is said of errors follows the house's words", async () => {
  const { provider, errors } = siteOnDisk("micnet");
  test.setTimeout(120_000);
  const lines = stringsIn({ ...errors, errors: errors.errors.map(ownWords) });
  expect(await findFaults(lines.map((line) => withoutQuotes(fillIn(line, provider))))).toEqual([]);
  expect(lines.join("\n").replace(/『[^』]*』/g, "")).not.toMatch(/[０-９Ａ-Ｚａ-ｚ]/);
});

test("what the site adds to the notice follows the house's words", async () => {
  const { notice } = siteOnDisk("micnet");
  const added = tagsOf(notice.body, "Note").flatMap(({ children }) => children.map(textOf));
  expect(await findFaults(added)).toEqual([]);
});

test("what the check of a sent mail says follows the house's words", async () => {
  const said = [...Object.values(states), ...Object.values(reasons).flatMap(({ means, next }) => [means, next])];
  // The linter's own rule for lines takes a line for one sentence.
  expect(await findFaults(said.flatMap((words) => words.split(/(?<=。)/)))).toEqual([]);
});

test("words that the house does not use are found", async () => {
  for (const line of ["送信サーバの設定", "コンピュータを押下して下さい", "2026/11/24 に確認"]) {
    expect(await findFaults([line]), line).not.toEqual([]);
  }
  for (const line of ["『送信 (SMTP) サーバ』をクリックします", "「SMTPサーバー」とも呼びます"]) {
    expect(await findFaults([line]), line).toEqual([]);
  }
});

test("digits and Latin letters are half-width", () => {
  const { about, staff, sentHeaders, questions, outcomes, guides } = siteOnDisk("micnet");
  for (const { file, head, body } of [
    about,
    staff,
    sentHeaders,
    ...questions.values(),
    ...outcomes.values(),
    ...guides,
  ]) {
    // Aliases are what readers type, labels what programs show.
    const words = JSON.stringify([{ ...head, aliases: [] }, body]).replace(/『[^』]*』/g, "");
    expect(words.match(/[０-９Ａ-Ｚａ-ｚ]+/g), file).toBeNull();
  }
});

for (const id of ["micnet", "example"]) {
  test(`no file of words writes out a value of ${id}`, () => {
    const { provider, notice, about, sentHeaders, questions, outcomes, guides, errors } = siteOnDisk(id);
    const { name, mailDomain, outgoing, contact } = provider;
    const values = [name, mailDomain, outgoing.host, ...outgoing.formerHosts, contact?.telephone ?? []].flat();
    const said = JSON.stringify({ ...errors, errors: errors.errors.map(ownWords) });
    expect(values.filter((value) => said.includes(value))).toEqual([]);
    expect(said.match(portWrittenOut)).toBeNull();
    for (const { file, head, body } of [
      notice,
      about,
      sentHeaders,
      ...questions.values(),
      ...outcomes.values(),
      ...guides,
    ]) {
      const words = JSON.stringify([head, body]).replace(/『[^』]*』|"value":"[^"]*（25、465、587）[^"]*"/g, "");
      expect(
        values.filter((value) => words.includes(value)),
        file,
      ).toEqual([]);
      expect(words.match(portWrittenOut), file).toBeNull();
    }
  });
}

/** Of an error what we say of it ourselves, its message aside. */
function ownWords(error: SendError): string[] {
  return error.kind === "symptom" ? [error.meaning, error.title, error.menu ?? ""] : [error.meaning];
}

/** What programs show and are called is not ours to put otherwise. */
function withoutQuotes(line: string): string {
  return line
    .replace(/『[^』]*』/g, "『表示』")
    .replace(/「[^」]*」/g, "「表示」")
    .replaceAll("Becky!", "Becky");
}

/** What no Markdown reader sees: the part above the body, and attributes. */
function linesOf({ head, body }: Prose<object>): string[] {
  const spoken = tagsOf(body, ...Object.keys(spokenAttributes)).flatMap(
    (tag) => attribute(tag, spokenAttributes[tag.name ?? ""] ?? "") ?? [],
  );
  return [...stringsIn(head), ...spoken];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (notOurWords.includes(key) ? [] : stringsIn(inner)));
}

function textOf(node: Nodes): string {
  return [...nodesOf(node)].map(({ node: one }) => ("value" in one ? one.value : "")).join("");
}

/** The rules and words of `npm run prose`, each line a text of its own. */
async function findFaults(lines: string[]): Promise<string[]> {
  const { messages } = await (await linter).lintText(lines.join("\n"), "lines.txt");
  return messages
    .filter(({ ruleId }) => ruleId !== ruleOfSentences)
    .map(({ loc, message }) => `${lines[loc.start.line - 1]}\n  ${message}`);
}
