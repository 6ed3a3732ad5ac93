import { expect, test } from "@playwright/test";
import { printFault } from "./fault.ts";
import { inventedFiles } from "./invented-files.ts";
import { changed, faultsOf, isJapanese, readInvented } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
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
