import { expect, test } from "@playwright/test";
import type { Fault } from "./fault.ts";
import { inventedFiles } from "./invented-files.ts";
import { changed, faultsOf, isJapanese, readInvented } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
const changeFile = "content/outcomes/change.mdx";
const historyFile = "content/check-history.yaml";
const oldHistory = inventedFiles[historyFile] ?? "";

const head = (file: string, from: string, formerly: string) => changed(file, from, `${from}\nformerly: ${formerly}`);
const part = (...prs: [string, string][]) => ({
  [guideFile]: prs.reduce((text, [from, to]) => text.replace(from, to), inventedFiles[guideFile] ?? ""),
});

for (const [what, changes, found, place] of [
  [
    "a question's own id",
    head("content/questions/line.mdx", "short: 回線", "[line]"),
    "「line」は、いまも",
    "questions/line.mdx:1",
  ],
  [
    "another outcome's id",
    head(changeFile, "tone: act", "[unaffected]"),
    "「unaffected」は、いまも",
    "outcomes/change.mdx:1",
  ],
  [
    "the guide's own id",
    head(guideFile, "era: current", "[windows/yubin]"),
    "「windows/yubin」は、いまも",
    "windows/yubin.mdx:1",
  ],
  [
    "the same id twice in a list",
    head(changeFile, "tone: act", "[old, old]"),
    "outcomes/change.mdx:1 にも",
    "outcomes/change.mdx:1",
  ],
  [
    "the id that another outcome claims",
    {
      ...head(changeFile, "tone: act", "[old]"),
      ...head("content/outcomes/unaffected.mdx", "tone: calm", "[old]"),
    },
    "outcomes/change.mdx:1 にも",
    "outcomes/unaffected.mdx:1",
  ],
  ["an id in capitals", head(changeFile, "tone: act", "[Old]"), "「Old」は使えません", "outcomes/change.mdx:5"],
  [
    "a guide without its folder",
    head(guideFile, "era: current", "[yubin-kun]"),
    "「yubin-kun」は使えません",
    "windows/yubin.mdx:7",
  ],
  ["a guide in a strange folder", head(guideFile, "era: current", "[beos/yubin]"), "使えません", "windows/yubin.mdx:7"],
  [
    "a question that was never asked",
    head("content/questions/line.mdx", "short: 回線", "[lien]"),
    "「lien」は、公開した",
    "questions/line.mdx:1",
  ],
  [
    "an anchor that stands elsewhere on the page",
    part(['<Step id="port"', '<Step id="port" formerly="undo"']),
    "「undo」は、いまも",
    "windows/yubin.mdx:23",
  ],
  [
    "an anchor twice",
    part(['<Step id="port"', '<Step id="port" formerly="a b a"']),
    "windows/yubin.mdx:23 にも",
    "windows/yubin.mdx:23",
  ],
  [
    "an anchor that another part claims",
    part(
      ['<Step id="port"', '<Step id="port" formerly="a"'],
      ['<Section id="undo"', '<Section id="undo" formerly="b a"'],
    ),
    "windows/yubin.mdx:23 にも",
    "windows/yubin.mdx:49",
  ],
  [
    "an anchor in capitals",
    part(['<Step id="port"', '<Step id="port" formerly="Port"']),
    "formerly」の値「Port」は使えません",
    "windows/yubin.mdx:23",
  ],
  [
    "an anchor without a name",
    part(['<Step id="port"', '<Step id="port" formerly=""']),
    "formerly」の値「」は使えません",
    "windows/yubin.mdx:23",
  ],
  [
    "a link to an old anchor",
    part(['<Step id="port"', '<Step id="port" formerly="number"'], ["(#port)", "(#number)"]),
    "#number がありません",
    "windows/yubin.mdx:45",
  ],
  [
    "a tree that is not in the history",
    { "content/check.yaml": "ask: line\nyes: unaffected\nno: change\n" },
    "check.yaml とちがう表",
    "check-history.yaml:2",
  ],
  [
    "a history whose days do not ascend",
    { [historyFile]: `${oldHistory}${oldHistory}` },
    "「2026-01-01」は使えません",
    "check-history.yaml:3",
  ],
  ["a history of nothing", { [historyFile]: "[]\n" }, "使えません", "check-history.yaml:1"],
  ["no history", { [historyFile]: undefined }, "使えません", "check-history.yaml:1"],
] as const) {
  test(`${what} is told in Japanese with its place`, () => {
    const faults: Fault[] = faultsOf(changes, found);
    expect(readInvented(changes).faults.every(isJapanese)).toBe(true);
    expect(faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
      `content/${place.replace(/^windows/, "guides/windows")}`,
    ]);
  });
}

test("ids of former times are accepted", () => {
  const { faults } = readInvented({
    ...head(changeFile, "tone: act", "[old, older]"),
    ...changed(guideFile, "era: current", "era: current\nformerly: [mac/yubin, windows/yubin-kun]"),
  });
  expect(faults).toEqual([]);
  expect(readInvented(part(['<Step id="port"', '<Step id="port" formerly="number port-number"'])).faults).toEqual([]);
});

test("the editor is told to keep the old tree and to add the new one with its day", () => {
  const [fault] = faultsOf({ "content/check.yaml": "ask: line\nyes: unaffected\nno: change\n" }, "とちがう表");
  expect(fault?.fix).toMatch(/残し.*書き足します/);
});
