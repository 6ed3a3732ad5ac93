import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { Provider } from "./provider.ts";
import { Question } from "./question.ts";
import { Tree } from "./tree.ts";
import { readYaml } from "./yaml.ts";

const record = inventedFiles["content/providers/rei.yaml"] ?? "";
const read = (text: string) => readYaml("content/a.yaml", text, Provider);
const change = (from: string, to: string) => record.replace(from, () => to);

test("a record without a fault is read", () => {
  expect(read(record)).toMatchObject({ value: { name: "れいネット", outgoing: { port: 587 } }, faults: [] });
});

test.describe("what is wrong in a record is told with its line:", () => {
  for (const [what, text, line, found] of [
    ["a wrong key", `${record}nmae: れい\n`, 11, "nmae"],
    ["a wrong key below another", change("  port: 587", "  port: 587\n  prot: 587"), 6, "prot"],
    ["a missing key", change("name: れいネット\n", ""), 1, "name"],
    ["a missing key below another", change("  host: smtp.example.jp\n", ""), 4, "outgoing.host"],
    ["a missing part", change("blocked:\n  port: 25\n  since: 2025-10-01\n", ""), 1, "blocked"],
    ["an empty text", change("れいネット", '""'), 1, "name"],
    ["no text", change("れいネット", ""), 1, "「name」に値がありません"],
    ["no word of a choice", change("  userName: address\n", ""), 4, "「outgoing.userName」がありません"],
    ["text of blanks", change("れいネット", '"　 "'), 1, "name"],
    ["text of two lines", change("れいネット", '"れい\\nネット"'), 1, "name"],
    ["a number for a text", change("れいネット", "587"), 1, "name"],
    ["a list for a text", change("れいネット", "[れい]"), 1, "name"],
    ["a text for a number", change("587", '"587"'), 5, "outgoing.port"],
    ["a port that does not exist", change("587", "70000"), 5, "70000"],
    ["half a port", change("587", "58.7"), 5, "58.7"],
    ["a full-width port", change("587", "５８７"), 5, "outgoing.port"],
    ["a host with capitals", change("smtp.example.jp", "SMTP.example.jp"), 4, "SMTP.example.jp"],
    ["a host that is a mail address", change("smtp.example.jp", "taro@example.jp"), 4, "taro@example.jp"],
    ["a host with a full stop behind it", change("smtp.example.jp", "smtp.example.jp."), 4, "smtp.example.jp."],
    ["an unknown word", change("userName: address", "userName: mail"), 7, "mail"],
    ["an unknown encryption", change("userName: address", "userName: address\n  encryption: ssl"), 8, "ssl"],
    ["a day that does not exist", change("2025-10-01", "2025-02-30"), 10, "2025-02-30"],
    ["a day written otherwise", change("2025-10-01", "2025年10月1日"), 10, "2025年10月1日"],
    ["a Japanese telephone number", `${record}contact: { telephone: ０３−１２３４ }\n`, 11, "telephone"],
    ["an address without https", `${record}site: http://mail.example.jp\n`, 11, "site"],
    ["a script for an address", `${record}webmail: "javascript:alert(1)"\n`, 11, "webmail"],
    ["ranges that are none", `${record}addressRanges: [192.0.2.0/33]\n`, 11, "192.0.2.0/33"],
    ["a list of the wrong things", `${record}receivedBy: [mx.example.jp, 25]\n`, 11, "receivedBy"],
    ["nothing at all", "", 1, "name"],
    ["only a text", "れいネット\n", 1, ""],
    ["only a list", "- name: れいネット\n", 1, ""],
  ] as const) {
    test(what, () => {
      const { value, faults } = read(text);
      expect(value).toBeUndefined();
      const fault = faults.find((one) => one.found.includes(found));
      expect(fault, JSON.stringify(faults)).toMatchObject({ file: "content/a.yaml", line });
      for (const one of faults) for (const words of [one.found, one.fix]) expect(words).toMatch(/[ぁ-ん]/);
    });
  }
});

test.describe("what is no YAML is told with the line where it stops making sense:", () => {
  for (const [what, text, line] of [
    ["a key twice", `${record}name: れい\n`, 11],
    ["wrong indents", change("  port: 587", "   port: 587"), 4],
    ["a tab", change("  port: 587", "\tport: 587"), 5],
    ["a quote left open", change("れいネット", '"れいネット'), 11],
    ["a bracket left open", `${record}receivedBy: [mx.example.jp\n`, 12],
    ["a colon in a text", change("れいネット", "れい: ネット"), 1],
    ["a value of the record without quotes", change("れいネット", "{provider.name} の回線"), 1],
    ["a word in stars", change("れいネット", "*れい*"), 1],
    ["an at sign", change("れいネット", "@れい"), 1],
    ["a tag of YAML", change("れいネット", "!れい ネット"), 1],
    ["a percent sign", change("れいネット", "%れい"), 1],
    ["a backslash", change("れいネット", '"れい\\ネ"'), 1],
    ["no space behind the colon", change("name: れいネット", "name:れいネット"), 1],
    ["a full-width colon", change("name: れいネット", "name：れいネット"), 1],
    ["a list on the line of its name", change("れいネット", "- れい"), 1],
    ["a second document", `${record}---\nname: れい\n`, 11],
  ] as const) {
    test(what, () => {
      const { value, faults } = read(text);
      expect(value).toBeUndefined();
      expect(faults.map((fault) => fault.line)).toContain(line);
      for (const one of faults) for (const words of [one.found, one.fix]) expect(words).toMatch(/[ぁ-ん]/);
      // Of the parser's own English, nothing is left.
      for (const one of faults) expect(one.found.replace("YAML", "")).not.toMatch(/[A-Za-z]{3}/);
    });
  }
});

test("all faults come at once", () => {
  const text = "nmae: れい\nmailDomain: EXAMPLE\noutgoing: { port: 0 }\nblocked: { port: 25, since: 昨日 }\n";
  const found = read(text).faults.map((fault) => fault.found);
  for (const word of ["nmae", "name", "EXAMPLE", "outgoing.port", "outgoing.host", "outgoing.userName", "昨日"])
    expect(found).toContainEqual(expect.stringContaining(word));
});

test.describe("a chart that is none is told with its line:", () => {
  for (const [what, text, line, found] of [
    ["an answer missing", "ask: line\nyes: change\n", 1, "no"],
    ["an answer missing further down", "ask: line\nyes: change\nno: { ask: smtp, yes: change }\n", 3, "no"],
    ["a third answer", "ask: line\nyes: change\nno: unaffected\nmaybe: change\n", 4, "maybe"],
    ["a wrong key further down", "ask: line\nyes: change\nno: { akk: smtp, yes: a, no: b }\n", 3, "akk"],
    ["an outcome with capitals", "ask: line\nyes: 対応1\nno: unaffected\n", 2, "対応1"],
    ["a number for an outcome", "ask: line\nyes: 1\nno: unaffected\n", 2, "yes"],
    ["an empty branch", "ask: line\nyes:\nno: unaffected\n", 2, "yes"],
    ["an outcome alone", "unaffected\n", 1, ""],
    ["nothing at all", "", 1, "ask"],
  ] as const) {
    test(what, () => {
      const { value, faults } = readYaml("content/check.yaml", text, Tree);
      expect(value).toBeUndefined();
      const fault = faults.find((one) => one.found.includes(found));
      expect(fault, JSON.stringify(faults)).toMatchObject({ file: "content/check.yaml", line });
      for (const one of faults) for (const words of [one.found, one.fix]) expect(words).toMatch(/[ぁ-ん]/);
    });
  }
});

test("yes and no stay words", () => {
  const text = "title: 回線は\nshort: 回線\nhowToFindOut: 回線の調べ方\nanswers: { yes: はい, no: いいえ }\n";
  expect(readYaml("content/a.mdx", text, Question, 2)).toMatchObject({
    value: { answers: { yes: "はい", no: "いいえ" } },
  });
});

test("the part above a body counts its lines from the file's first", () => {
  const { faults } = readYaml(
    "content/a.mdx",
    "title: 回線は\nshrot: 回線\nanswers: { yes: はい, no: いいえ }\n",
    Question,
    2,
  );
  expect(faults.map(({ found, line }) => [/「(.+?)」/.exec(found)?.[1], line])).toEqual(
    expect.arrayContaining([
      ["shrot", 3],
      ["short", 2],
    ]),
  );
});

for (const [what, saved] of [
  ["line ends of Windows", record.replaceAll("\n", "\r\n")],
  ["a byte order mark", `\uFEFF${record}`],
  ["both", `\uFEFF${record.replaceAll("\n", "\r\n")}`],
] as const) {
  test(`a record with ${what} reads the same`, () => {
    expect(read(saved)).toEqual(read(record));
    expect(read(`${saved}nmae: れい\n`).faults[0]).toMatchObject({ line: 11, column: 1 });
  });
}
