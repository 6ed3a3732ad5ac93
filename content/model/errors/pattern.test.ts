import { expect, test } from "@playwright/test";
import { fold } from "./fold.ts";
import { holds, namesIn, partsOf } from "./pattern.ts";

const isIn = (fragment: string, text: string) =>
  holds(fold(text), partsOf(fragment), (whole, part, from) => whole.indexOf(part, from), namesIn(fragment));

const far = "遠い".repeat(100);

test.describe("a fragment is found:", () => {
  for (const [fragment, text] of [
    ["Access denied", "554 5.7.1: Access denied."],
    ["535", "535"],
    ["535", "エラー535です"],
    ["5.7.8", "535-5.7.8 no"],
    ["赤…青", "赤から青へ"],
    ["赤…青", "赤青"],
    ["赤…青", "青、赤、青"],
    ["赤…青", `赤${far}赤い青`],
    ["赤…青", `赤${far}青${far}赤青`],
    ["赤…青…黄", `赤青${far}赤${far}赤青黄`],
    ["赤…青…黄", `赤青${far}青黄 赤青黄`],
    ["…赤…", "赤"],
    ["赤“…”青", "赤「smtp.example.jp」青"],
    ["赤“…”青", "赤“192.0.2.1”青"],
    ["赤“…”青", "赤青、赤と青、赤 taro@example.jp 青"],
    ["赤“…”青“…”黄", "赤 a 青と赤 a 青 b 黄"],
    ["“…”赤", "赤"],
  ] as const) {
    test(`${fragment} in ${text.replaceAll(far, "――")}`, () => expect(isIn(fragment, text)).toBe(true));
  }
});

test.describe("a fragment is not found:", () => {
  for (const [fragment, text] of [
    ["Access denied", "Access is denied"],
    ["535", "1535"],
    ["535", "5350"],
    ["535", "1.535"],
    ["5.7.8", "5.7.80"],
    ["5.7.8", "5.7.8.1"],
    ["ソケット エラー: 1006", "ソケット エラー: 10060"],
    ["赤…青", "青赤"],
    ["赤…青", "赤"],
    ["赤…青", `赤${far}青`],
    ["赤…青…黄", `赤青${far}黄`],
    ["赤…青…黄", `赤${far}青黄`],
    ["赤…赤", "赤"],
    ["赤“…”青", "赤青"],
    ["赤“…”青", "赤“”青"],
    ["赤“…”青", "赤と青"],
    ["赤“…”青", "赤 smtp.example.jp と青"],
    ["赤“…”青", `赤${"a".repeat(200)}青`],
  ] as const) {
    test(`${fragment} in ${text.replaceAll(far, "――")}`, () => expect(isIn(fragment, text)).toBe(false));
  }
});

test("signs alone are nothing to search for", () => {
  expect(partsOf("…「」… -")).toEqual([]);
});
