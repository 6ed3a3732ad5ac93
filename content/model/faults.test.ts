import { expect, test } from "@playwright/test";
import { printFault } from "./fault.ts";
import { changed, faultsOf, inventedFiles, isJapanese, readInvented } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
const noticeFile = "content/notice.mdx";
const guide = inventedFiles[guideFile] ?? "";
const anotherGuide = guide.replace("郵便くん で", "別の");
const inGuide = (from: string, to: string) => changed(guideFile, from, to);

test("the invented site has no fault", () => {
  expect(readInvented().faults).toEqual([]);
});

test.describe("a fault between files is told with its file, what was found and what to write:", () => {
  for (const [what, changes, file, found, fix] of [
    [
      "an outcome without words",
      { "content/outcomes/change.mdx": undefined },
      "content/check.yaml",
      "change",
      "content/outcomes/change.mdx",
    ],
    [
      "a question without words",
      { "content/check.yaml": "ask: line\nyes: change\nno: { ask: smtp, yes: change, no: unaffected }\n" },
      "content/check.yaml",
      "smtp",
      "content/questions/smtp.mdx",
    ],
    [
      "words without an outcome",
      { "content/outcomes/banana.mdx": inventedFiles["content/outcomes/change.mdx"] },
      "content/outcomes/banana.mdx",
      "banana",
      "消してください",
    ],
    [
      "words without a question",
      { "content/questions/banana.mdx": inventedFiles["content/questions/line.mdx"] },
      "content/questions/banana.mdx",
      "banana",
      "消してください",
    ],
    [
      "an outcome that quotes a section the notice lacks",
      changed("content/outcomes/change.mdx", "tone: act", "tone: act\nnotice: banana"),
      "content/outcomes/change.mdx",
      "banana",
      "start",
    ],
    [
      "a guide in the wrong folder",
      inGuide("os: windows", "os: mac"),
      guideFile,
      "windows/yubin",
      "content/guides/mac/",
    ],
    [
      "a guide whose name no address can carry",
      { "content/guides/windows/郵便.mdx": anotherGuide },
      "content/guides/windows/郵便.mdx",
      "windows/郵便",
      "半角小文字",
    ],
    [
      "a guide in a folder too deep",
      { "content/guides/windows/old/yubin.mdx": anotherGuide },
      "content/guides/windows/old/yubin.mdx",
      "windows/old/yubin",
      "content/guides/windows/",
    ],
    [
      "an alternative that is no guide",
      inGuide("reviewed:", "alternative: { text: 別の, guide: windows/banana }\nreviewed:"),
      guideFile,
      "windows/banana",
      "windows/yubin",
    ],
    [
      "what to look at next that is nowhere in the guide",
      inGuide("reviewed:", "next: { at: banana, words: 番号 }\nreviewed:"),
      guideFile,
      "banana",
      "port",
    ],
    [
      "labels checked on no day",
      inGuide("by: screen, on: 2026-01-01", "by: screen"),
      guideFile,
      "項目「verified.on」がありません",
      "「on:」",
    ],
    [
      "labels checked on a day that is none",
      inGuide("by: screen, on: 2026-01-01", "by: screen, on: 去年"),
      guideFile,
      "項目「verified.on」の値「去年」は使えません",
      "2008-04-01",
    ],
    [
      "labels checked by a field that nobody knows",
      inGuide("on: 2026-01-01", "on: 2026-01-01, banana: 1"),
      guideFile,
      "知らない項目「banana」があります",
      "つづり",
    ],
    [
      "a title used twice",
      { "content/guides/windows/zubin.mdx": guide },
      "content/guides/windows/zubin.mdx",
      guideFile,
      "題名",
    ],
    [
      "how a program shows headers that has no guide",
      changed(
        "content/sent-headers.mdx",
        "</Section>",
        '</Section>\n\n<Section id="banana" title="別">\n\n写します。\n\n</Section>',
      ),
      "content/sent-headers.mdx",
      "banana",
      "yubin",
    ],
    [
      "how programs show headers, without a part for all of them",
      changed("content/sent-headers.mdx", 'id="any"', 'id="yubin"'),
      "content/sent-headers.mdx",
      'id="any"',
      "どのメールソフトにも",
    ],
    ["a guide without a part that others rely on", inGuide('id="undo"', 'id="back"'), guideFile, 'id="undo"', "undo"],
  ] as const) {
    test(what, () => {
      const faults = faultsOf(changes, found);
      expect(faults).toEqual([expect.objectContaining({ file, fix: expect.stringContaining(fix) })]);
      expect(faults.every(isJapanese)).toBe(true);
    });
  }
});

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

test.describe("a text that guides share", () => {
  const partFile = "content/parts/shared.mdx";
  const withPart = (body: string) => ({
    ...inGuide("送ります。", '<Part name="shared" />'),
    [partFile]: `---\nuse: 試し\n---\n\n${body}\n`,
  });

  test("stands in the guide", () => {
    expect(readInvented(withPart("送ります。")).faults).toEqual([]);
  });

  for (const [what, body, line] of [
    ["that holds itself", '<Part name="shared" />', 5],
    ["with a fault within it", "{1+1}", 5],
    ["with a dead link", "文。\n\n[先](/banana)", 7],
  ] as const) {
    test(`${what} is told by its own file, once`, () => {
      expect(readInvented(withPart(body)).faults).toEqual([expect.objectContaining({ file: partFile, line })]);
    });
  }

  test("is refused where no guide is", () => {
    const { faults } = readInvented({
      ...withPart("送ります。"),
      ...changed("content/outcomes/change.mdx", "変えます。\n", '<Part name="shared" />\n'),
    });
    expect(faults).toEqual([expect.objectContaining({ file: "content/outcomes/change.mdx", line: 8 })]);
  });

  test("that does not exist is told where it is named", () => {
    const { faults } = readInvented(inGuide("送ります。", '<Part name="banana" />'));
    expect(faults).toEqual([expect.objectContaining({ file: guideFile, found: expect.stringContaining("banana") })]);
  });
});

for (const file of [
  "content/check.yaml",
  "content/about.mdx",
  "content/staff.mdx",
  "content/notice.mdx",
  "content/other-providers.yaml",
  "content/providers/rei.yaml",
  "content/sent-headers.mdx",
]) {
  test(`${file} that is missing is told`, () => {
    const { faults } = readInvented({ [file]: undefined });
    expect(faults[0]).toMatchObject({ file });
  });
}

test("line ends of Windows and byte order marks in all files change nothing", () => {
  const saved = Object.fromEntries(
    Object.entries(inventedFiles).map(([file, text]) => [file, `\uFEFF${text.replaceAll("\n", "\r\n")}`]),
  );
  const [plain, windows] = [readInvented(), readInvented(saved)];
  expect(windows.faults).toEqual([]);
  expect(windows.value?.provider).toEqual(plain.value?.provider);
  expect(windows.value?.tree).toEqual(plain.value?.tree);
  expect(windows.value?.guides.map(({ head }) => head)).toEqual(plain.value?.guides.map(({ head }) => head));
});

test("a printed fault stands in the form of compilers, with what to do below it", () => {
  const fault = { file: "content/check.yaml", found: "結果「a」の文章がありません。", fix: "a.mdx を作ってください。" };
  expect(printFault({ ...fault, line: 3, column: 6 })).toBe(
    "content/check.yaml:3:6 結果「a」の文章がありません。\n    a.mdx を作ってください。",
  );
  expect(printFault(fault)).toBe("content/check.yaml 結果「a」の文章がありません。\n    a.mdx を作ってください。");
});
