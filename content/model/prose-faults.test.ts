import { expect, test } from "@playwright/test";
import { changed, faultsOf, isJapanese, readInvented } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
const noticeFile = "content/notice.mdx";
const questionFile = "content/questions/line.mdx";
/** Puts this into the notice's section, from line 8 on. */
const inNotice = (body: string) => changed(noticeFile, "はじめます。\n", `${body}\n`);
const inGuide = (from: string, to: string) => changed(guideFile, from, to);
/** Puts this into the guide's window, on line 27. */
const inScreen = (body: string) => inGuide("    <Field", `    ${body}\n    <Field`);

const misplaced = [
  [
    "a step outside of steps",
    inNotice('<Step id="a" title="題">\n\n文。\n\n</Step>'),
    noticeFile,
    8,
    "<Step>",
    "<Steps>",
  ],
  ["a menu outside of its bar", inScreen('<Menu label="窓" />'), guideFile, 27, "<Menu>", "<MenuBar>"],
  ["a tab outside of its row", inScreen('<Tab label="窓" />'), guideFile, 27, "<Tab>", "<Tabs>"],
  ["a row outside of its list", inScreen('<Row label="窓" />'), guideFile, 27, "<Row>", "<List>"],
  ["a fact outside of its list", inScreen('<Fact label="窓" />'), guideFile, 27, "<Fact>", "<Facts>"],
  ["a window outside of a screen", inNotice('<Window title="窓" />'), noticeFile, 8, "<Window>", "<Screen>"],
  ["a field outside of a screen", inNotice('<Field label="欄" />'), noticeFile, 8, "<Field>", "<Screen>"],
  ["a button outside of a screen", inNotice('<Button label="OK" />'), noticeFile, 8, "<Button>", "<Screen>"],
  ["a note in a screen", inScreen('<Note title="題">文</Note>'), guideFile, 27, "<Note>", "画面の外"],
  ["text in a screen", inScreen("文です。"), guideFile, 27, "じかに", "<Words"],
  ["text between steps", inGuide("<Steps>\n", "<Steps>\n\n文です。\n"), guideFile, 23, "じかに", "<Step>"],
  [
    "the part for the unsure, elsewhere than in a question",
    inNotice("<IfUnsure>\n\n文。\n\n</IfUnsure>"),
    noticeFile,
    8,
    "<IfUnsure>",
    "content/questions/",
  ],
  [
    "the site's own figures, elsewhere than on the page about it",
    inNotice('<Figures name="tests" />'),
    noticeFile,
    8,
    "<Figures>",
    "消して",
  ],
  [
    "the part for the unsure, inside of something",
    changed(questionFile, "回線です。", "<Note>\n\n<IfUnsure>\n\n文。\n\n</IfUnsure>\n\n</Note>"),
    questionFile,
    11,
    "<IfUnsure>",
    "content/questions/",
  ],
] as const;

const repeated = [
  [
    "a section's id used twice",
    inNotice('</Section>\n\n<Section id="start" title="題">\n\n文。'),
    noticeFile,
    10,
    "start",
    "別の id",
  ],
  [
    "a step's id that a section has",
    inGuide('<Step id="port"', '<Step id="where"'),
    guideFile,
    23,
    "id「where」",
    "別の id",
  ],
] as const;

const unknown = [
  ["a value the record lacks", inNotice('<Value of="lockout.minutes" />'), noticeFile, 8, "lockout.minutes", "<Known"],
  [
    "such a value in a title",
    changed(noticeFile, 'title="開始"', 'title="{contact.telephone}"'),
    noticeFile,
    6,
    "{contact.telephone}",
    "つづり",
  ],
  [
    "a value that no record has in a title",
    changed(noticeFile, 'title="開始"', 'title="{outgoing.prot}"'),
    noticeFile,
    6,
    "{outgoing.prot}",
    "つづり",
  ],
  [
    "such a value above the body",
    changed(noticeFile, "全文です。", '"{outgoing.prot}番の全文です。"'),
    noticeFile,
    1,
    "{outgoing.prot}",
    "つづり",
  ],
] as const;

const pictures = [
  ["a picture of Markdown", inNotice("![絵](/guides/a.png)"), noticeFile, 8, "![ ]( )", "<Screenshot"],
  [
    "a picture that is not there",
    inNotice('<Screenshot src="/guides/a.png" alt="絵" version="1" date="2026-01-01" />'),
    noticeFile,
    8,
    "/guides/a.png",
    "public/guides/",
  ],
  [
    "a picture from elsewhere",
    inNotice('<Screenshot src="https://example.com/a.png" alt="絵" version="1" date="2026-01-01" />'),
    noticeFile,
    8,
    "https://example.com/a.png",
    "public/guides/",
  ],
  [
    "a picture without words",
    inNotice('<Screenshot src="/guides/a.png" version="1" date="2026-01-01" />'),
    noticeFile,
    8,
    "alt",
    "alt",
  ],
  [
    "a screen without a label",
    inGuide('<Field label="番号" of="outgoing.port" />', '<Words text="文" />'),
    guideFile,
    25,
    "<Screen>",
    "Field",
  ],
  [
    "a screen that nobody has seen",
    inGuide('label="番号"', 'label="番号" unverified'),
    guideFile,
    25,
    "unverified",
    "文で説明",
  ],
] as const;

test.describe("a fault within a file is told with its place, what was found and what to write:", () => {
  for (const [what, changes, file, line, found, fix] of [...misplaced, ...repeated, ...unknown, ...pictures]) {
    test(what, () => {
      const faults = faultsOf(changes, found);
      expect(faults).toEqual([expect.objectContaining({ file, line, fix: expect.stringContaining(fix) })]);
      expect(faults.every(isJapanese)).toBe(true);
    });
  }
});

test("a value that is guarded by <Known> is no fault", () => {
  const guarded = 'はじめます。\n\n<Known of="lockout.minutes">\n\n<Value of="lockout.minutes" />分\n\n</Known>';
  expect(readInvented(inNotice(guarded)).faults).toEqual([]);
});

test("<When> and <Known> stand where their content may stand", () => {
  const body = '<When encryption="unknown">\n<Select label="保護" value="なし" />\n</When>';
  expect(readInvented(inScreen(body)).faults).toEqual([]);
});
