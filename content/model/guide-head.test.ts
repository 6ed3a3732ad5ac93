import { expect, test } from "@playwright/test";
import { changed, faultsOf, isJapanese } from "./invented-site.ts";

const guideFile = "content/guides/windows/yubin.mdx";
const inGuide = (from: string, to: string) => changed(guideFile, from, to);

test.describe("a fault of a guide's head is told:", () => {
  for (const [what, changes, file, found, fix] of [
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
  ] as const) {
    test(what, () => {
      const faults = faultsOf(changes, found);
      expect(faults).toEqual([expect.objectContaining({ file, fix: expect.stringContaining(fix) })]);
      expect(faults.every(isJapanese)).toBe(true);
    });
  }
});
