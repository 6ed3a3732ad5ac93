import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { changed, faultsOf, readInvented } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
const noticeFile = "content/notice.mdx";
const guide = inventedFiles[guideFile] ?? "";
const inGuide = (from: string, to: string) => changed(guideFile, from, to);

test("all faults of all files come in one reading, sorted by file and line", () => {
  const { faults } = readInvented({
    ...changed("content/providers/rei.yaml", "name: れいネット", "nmae: れいネット"),
    "content/check.yaml": "ask: line\nyes: change\n",
    ...changed("content/questions/line.mdx", "short: 回線\n", ""),
    ...changed("content/outcomes/change.mdx", "変えます。\n", "{1+1}\n\n<script>1</script>\n"),
    ...changed(noticeFile, "はじめます。", "# 見出し"),
    ...inGuide("era: current", "era: old"),
  });
  expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "content/check.yaml:1",
    `${guideFile}:6`,
    `${noticeFile}:8`,
    "content/outcomes/change.mdx:8",
    "content/outcomes/change.mdx:10",
    "content/providers/rei.yaml:1",
    "content/providers/rei.yaml:1",
    "content/questions/line.mdx:2",
  ]);
});

test("faults within files do not hide those between them", () => {
  const { faults } = readInvented({
    ...inGuide("era: current", "era: old"),
    "content/check.yaml": "ask: line\nyes: banana\nno: unaffected\n",
    ...changed(noticeFile, "はじめます。", "[先](/kiwi)"),
  });
  const found = faults.map((fault) => fault.found).join();
  for (const word of ["old", "banana", "/kiwi"]) expect(found).toContain(word);
});

test("the words of a file that can't be read are not reported as missing as well", () => {
  const { faults } = readInvented({
    ...changed("content/outcomes/change.mdx", "変えます。\n", "{1+1}\n"),
    ...inGuide("era: current", "era: old"),
    ...changed(noticeFile, "はじめます。", "[対応](/result/change) [案内](/guides/windows/yubin)"),
  });
  expect(faults.map(({ file }) => file)).toEqual([guideFile, "content/outcomes/change.mdx"]);
});

for (const file of [
  "content/check.yaml",
  "content/check-history.yaml",
  "content/send-errors.yaml",
  "content/other-providers.yaml",
  "content/ledger.yaml",
  "content/pages.yaml",
  noticeFile,
  "content/about.mdx",
  "content/staff.mdx",
  "content/sent-headers.mdx",
]) {
  test(`a fault of ${file} hides no dead link elsewhere and brings no other fault`, () => {
    const broken = file.endsWith(".mdx") ? "---\nbanana: 1\n---\n\n<Steps>\n" : "banana: 1\n";
    const { faults } = readInvented({
      [file]: broken,
      ...changed("content/outcomes/change.mdx", "変えます。\n", "[先](/kiwi) [開始](/notice#start)\n"),
    });
    const elsewhere = faults.filter((fault) => fault.file !== file);
    expect(elsewhere).toEqual([expect.objectContaining({ found: expect.stringContaining("/kiwi") })]);
    expect(faults.length).toBeGreaterThan(1);
  });
}

const threeFaults = "{1+1}\n\n[先](#nowhere)です。\n\nポート番号を 25 に変えます。\n";

test("a fault of a body hides neither its dead links nor its dangers", () => {
  const { faults } = readInvented(inGuide("送ります。", threeFaults));
  expect(faults.map(({ found }) => found)).toEqual([
    expect.stringContaining("1+1"),
    expect.stringContaining("#nowhere"),
    "ポート番号を 25 に変えます",
  ]);
});

test("a fault of a body hides neither missing pictures and parts of a guide nor wrong heads, twins and numbers", () => {
  const shot = '<Screenshot src="/guides/a.png" alt="絵" version="1" date="2026-01-01" />';
  const words = guide
    .replace("送ります。", `{1+1}\n\n${shot}`)
    .replace('id="undo"', 'id="back"')
    .replace("number: 353", "number: 361");
  const { faults } = readInvented({
    [guideFile]: words.replace("os: windows", "os: mac"),
    "content/guides/windows/zubin.mdx": words,
  });
  for (const found of ["1+1", "/guides/a.png", 'id="undo"', "os: mac", "題名"])
    expect(faults.map((fault) => fault.found)).toContainEqual(expect.stringContaining(found));
  // Which numbers are right is known once the guides stand where they should.
  const numbers = readInvented({ [guideFile]: words }).faults.map(({ found }) => found);
  for (const found of ["1+1", "番号 361"]) expect(numbers).toContainEqual(expect.stringContaining(found));
});

test("a record that can't be read hides nothing but what is said of its values", () => {
  const { faults } = readInvented({
    ...changed("content/providers/rei.yaml", "name: れいネット\n", ""),
    ...changed(noticeFile, "はじめます。", '[先](/kiwi) <Value of="lockout.minutes" />'),
    "content/outcomes/banana.mdx": inventedFiles["content/outcomes/change.mdx"],
  });
  expect(faults.map(({ file }) => file)).toEqual([
    noticeFile,
    "content/outcomes/banana.mdx",
    "content/providers/rei.yaml",
  ]);
});

test("words that the flowchart names and nobody wrote are told with its line", () => {
  const tree = "ask: line\nyes: change\nno:\n  ask: line\n  yes: banana\n  no: unaffected\n";
  const history = `- since: 2026-01-01\n  tree: { ask: line, yes: change, no: { ask: line, yes: banana, no: unaffected } }\n`;
  const faults = faultsOf({ "content/check.yaml": tree, "content/check-history.yaml": history }, "banana");
  expect(faults).toMatchObject([{ file: "content/check.yaml", line: 5 }]);
});

test("a fault of a head hides neither the dead links nor the dangers below, not even with a misspelt value", () => {
  const body = threeFaults.replace("{1+1}", '<Value of="banana" />');
  const words = inGuide("era: current", "era: old")[guideFile]?.replace("送ります。", body);
  const { faults } = readInvented({ [guideFile]: words });
  expect(faults.map(({ found }) => found)).toEqual([
    expect.stringContaining("old"),
    expect.stringContaining("banana"),
    expect.stringContaining("#nowhere"),
    "ポート番号を 25 に変えます",
  ]);
});

test("a part with a fault hides no danger, and a place that it may hold is not reported as missing", () => {
  const { faults } = readInvented({
    ...inGuide("送ります。", '<Part name="shared" />\n\n[先](#there)です。'),
    "content/parts/shared.mdx": "---\nues: 試し\n---\n\n{1+1}\n\n25 に変えます。\n",
  });
  expect(faults.map(({ file, line }) => [file, line])).toEqual([
    ["content/parts/shared.mdx", 2],
    ["content/parts/shared.mdx", 2],
    ["content/parts/shared.mdx", 5],
    ["content/parts/shared.mdx", 7],
  ]);
});

test("a part that a guide with a fault may use is not reported as unused", () => {
  for (const fault of ["{1+1}", "<Steps>"]) {
    const { faults } = readInvented({
      ...inGuide("送ります。", `<Part name="shared" />\n\n${fault}\n`),
      "content/parts/shared.mdx": "---\nuse: 試し\n---\n\n送ります。\n",
    });
    expect(faults.map(({ file }) => file)).toEqual([guideFile]);
  }
});

test("a key that nobody knows hides nothing else, in whatever file", () => {
  for (const [changes, hidden] of [
    [
      {
        "content/check.yaml": "ask: line\nyes: banana\nno: unaffected\nmaybe: change\n",
        "content/check-history.yaml": "- since: 2026-01-01\n  tree: { ask: line, yes: banana, no: unaffected }\n",
      },
      "結果「banana」の文章がありません",
    ],
    [{ "content/check.yaml": "ask: line\nyes: unaffected\nno: change\nmaybe: change\n" }, "check.yaml とちがう表"],
    [inGuide("os: windows", "os: mac\nmaybe: 1"), "os: mac"],
    [inGuide("reviewed:", "maybe: 1\nalternative: { text: 別の, guide: windows/banana }\nreviewed:"), "windows/banana"],
    [
      {
        ...changed("content/providers/rei.yaml", "name: れいネット", "name: れいネット\nmaybe: 1"),
        ...inGuide("送ります。", '<Value of="lockout.minutes" />'),
      },
      "lockout.minutes",
    ],
  ] as const) {
    expect(faultsOf(changes, hidden).length, hidden).toBeGreaterThan(0);
    expect(faultsOf(changes, "maybe").length, hidden).toBeGreaterThan(0);
  }
});

test("a danger above the body is told with its line, also where the body has a fault", () => {
  const above = inGuide("ポート番号を変えます。", "ポート番号を 25 に変えます。")[guideFile] ?? "";
  for (const words of [above, above.replace("送ります。", "{1+1}")])
    expect(readInvented({ [guideFile]: words }).faults).toContainEqual(
      expect.objectContaining({ file: guideFile, line: 3, found: expect.stringContaining("25 に変えます") }),
    );
});
