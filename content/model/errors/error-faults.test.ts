import { expect, test } from "@playwright/test";
import { inventedFiles } from "../invented-files.ts";
import { changed, faultsOf, isJapanese, readInvented } from "../invented-site.ts";

const file = "content/send-errors.yaml";
const text = inventedFiles[file] ?? "";
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split("\n").length;
const change = (from: string, to: string) => changed(file, from, to);
const another = (fields: string) => ({
  [file]: `${text}  - { id: other, number: 868, ${fields}, causes: [login], source: 見本 }\n`,
});
const message = "kind: program, meaning: 文です。, texts";

test("the invented table has no fault", () => {
  expect(readInvented().value?.errors.errors.map(({ id }) => id)).toEqual(["no-connection"]);
});

test.describe("what is wrong in the table of errors is told with its line:", () => {
  const last = text.split("\n").length;
  for (const [what, changes, line, found] of [
    ["no table", { [file]: undefined }, undefined, "causes"],
    ["a table without errors", { [file]: text.slice(0, text.indexOf("errors:")) }, 1, "errors"],
    [
      "a cause without words",
      change("  login: { name: 原因, meaning: 原因です。, tell: 見ます。, next: contact }\n", ""),
      2,
      "login",
    ],
    ["words for an unknown cause", change("causes:\n", "causes:\n  weather: { name: 雨 }\n"), 2, "weather"],
    [
      "an unknown cause",
      change("[port-25-blocked]", "[port-26-blocked]"),
      lineOf("[port-25-blocked]"),
      "port-26-blocked",
    ],
    ["no cause", change("[port-25-blocked]", "[]"), lineOf("[port-25-blocked]"), "causes"],
    ["an unknown step", change("    source:", "    next: pray\n    source:"), lineOf("    source:"), "pray"],
    ["an unknown kind", change("kind: program", "kind: dialog"), lineOf("kind: program"), "kind"],
    ["no kind", change("    kind: program\n", ""), lineOf("- id:"), "kind"],
    ["an unknown key", change("    source:", "    sauce: 見本\n    source:"), lineOf("    source:"), "sauce"],
    ["a number that YAML reads for itself", change("id: no-connection", "id: 0x800ccc0e"), lineOf("id: no-"), "id"],
    ["an id that no address can carry", change("no-connection", "No_Connection"), lineOf("id: no-"), "No_Connection"],
    ["an id twice", twice(), last, "no-connection"],
    ["a fragment twice", another(`${message}: ["「つながり ません」"]`), last, "つながり ません"],
    ["a fragment of signs", another(`${message}: ["…「」"]`), last, "…「」"],
    ["no fragment", another(`${message}: []`), last, "texts"],
    ["a code that is none", another(`${message}: [あ], codes: ["5"]`), last, "codes"],
    ["a meaning in returned mails that is nowhere", another(`${message}: [あ], returned: gone`), last, "gone"],
    [
      "a meaning in returned mails that is none of them",
      another(`${message}: [あ], returned: no-connection`),
      last,
      "no-connection",
    ],
    ["a symptom without a title", another("kind: symptom, meaning: 文です。"), last, "title"],
    ["a program without a guide", change("[yubin]", "[yubin, banana]"), lineOf("[yubin]"), "banana"],
    ["a value nobody knows", change("つながりませんでした。", '"{webmail} へ。"'), lineOf("meaning: つな"), "webmail"],
    [
      "a misspelt value",
      change("{ action: します。 }", `{ action: します。, ifKnown: "{lockout.minuets}分" }`),
      undefined,
      "minuets",
    ],
    [
      "experience that the source does not tell",
      change("    source:", "    general: true\n    source:"),
      lineOf("source:") + 1,
      "見本",
    ],
    [
      "experience that only the source tells",
      change("source: 見本", "source: 一般知識"),
      lineOf("source:"),
      "一般知識",
    ],
  ] as const) {
    test(what, () => {
      const [fault, ...more] = faultsOf(changes, found);
      expect(fault, JSON.stringify(readInvented(changes).faults)).toMatchObject({ file, ...(line && { line }) });
      expect([fault, ...more].every((one) => one && isJapanese(one))).toBe(true);
    });
  }
});

test("programs are not missed while a guide can't be read", () => {
  const faults = faultsOf({ ...changed("content/guides/windows/yubin.mdx", "era: current", "era: old") }, "yubin");
  expect(faults).toEqual([]);
});

function twice() {
  return { [file]: text + text.slice(text.indexOf("  - id:")).replace("つながりません]", "別の文]") };
}
