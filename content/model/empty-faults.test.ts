import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { changed, faultsOf, isJapanese, readInvented } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
const noticeFile = "content/notice.mdx";
const questionFile = "content/questions/line.mdx";
const guideText = inventedFiles[guideFile] ?? "";
const questionText = inventedFiles[questionFile] ?? "";
/** Puts this into the notice's section, from line 8 on. */
const inNotice = (body: string) => changed(noticeFile, "はじめます。\n", `${body}\n`);
const inGuide = (from: string, to: string) => changed(guideFile, from, to);

const emptyPart = "文がありません";
const section = 'はじめます。\n\n</Section>\n\n<Section id="more" title="題">\n\n';
const empty = [
  ["a section without a text", inNotice(section.trimEnd()), noticeFile, 12, emptyPart, "文を書く"],
  ["a section with a blank alone", inNotice(`${section}　`), noticeFile, 12, emptyPart, "文を書く"],
  ["a box without a text", inNotice("<Note>\n\n</Note>"), noticeFile, 8, emptyPart, "文を書く"],
  ["details without a text", inNotice('<Details summary="題"></Details>'), noticeFile, 8, emptyPart, "文を書く"],
  [
    "a step without a text",
    inGuide("</Steps>", '<Step id="b" title="題">\n\n</Step>\n</Steps>'),
    guideFile,
    33,
    emptyPart,
    "文を書く",
  ],
  [
    "a step without a text for one way of encryption",
    inGuide(
      "</Steps>",
      '<Step id="b" title="題">\n\n<When encryption="none starttls tls">\n\n文。\n\n</When>\n\n</Step>\n</Steps>',
    ),
    guideFile,
    33,
    emptyPart,
    "<When>",
  ],
  [
    "a section for those alone who chose another provider",
    inNotice(`${section}<OtherProvider>\n\n文。\n\n</OtherProvider>`),
    noticeFile,
    12,
    emptyPart,
    "文を書く",
  ],
  [
    "a section of what the record does not know",
    inNotice(`${section}<Known of="contact.telephone">\n\n文。\n\n</Known>`),
    noticeFile,
    12,
    emptyPart,
    "<Known>",
  ],
  [
    "steps without a step",
    inGuide(/<Step id[\s\S]*<\/Step>/.exec(guideText)?.[0] ?? "", ""),
    guideFile,
    21,
    emptyPart,
    "文を書く",
  ],
  ["a page without a text", { [noticeFile]: "---\ntitle: 題\ndescription: 説明\n---\n" }, noticeFile, 1, "本文", "---"],
  [
    "a result without a text",
    changed("content/outcomes/change.mdx", "変えます。\n", ""),
    "content/outcomes/change.mdx",
    1,
    "本文",
    "---",
  ],
  [
    "a question without help",
    changed(questionFile, /<IfUnsure>[\s\S]*/.exec(questionText)?.[0] ?? "", ""),
    questionFile,
    1,
    "わからない",
    "<IfUnsure>",
  ],
  [
    "a question with empty help",
    changed(questionFile, "請求書を見ます。", ""),
    questionFile,
    11,
    emptyPart,
    "文を書く",
  ],
] as const;

test.describe("where there is nothing to read, it is told with its place and what to write:", () => {
  for (const [what, changes, file, line, found, fix] of empty) {
    test(what, () => {
      const faults = faultsOf(changes, found);
      expect(faults).toEqual([expect.objectContaining({ file, line, fix: expect.stringContaining(fix) })]);
      expect(faults.every(isJapanese)).toBe(true);
    });
  }
});

test("a text for each way of encryption fills a step", () => {
  const ways = ["none", "starttls tls", "unknown"].map((ways) => `<When encryption="${ways}">\n\n文。\n\n</When>`);
  const step = `<Step id="b" title="題">\n\n${ways.join("\n\n")}\n\n</Step>\n</Steps>`;
  expect(readInvented(inGuide("</Steps>", step)).faults.map(({ found }) => found)).toEqual([
    expect.stringContaining("番号が台帳にありません"),
  ]);
});
