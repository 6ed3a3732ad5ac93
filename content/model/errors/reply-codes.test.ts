import { expect, test } from "@playwright/test";
import { plain } from "./plain.ts";
import { findReplyCodes } from "./reply-codes.ts";

const codesIn = (text: string) => findReplyCodes(plain(text)).map(([most]) => most);

test.describe("a reply code is read:", () => {
  for (const [text, codes] of [
    ["535", ["535"]],
    [" 535 ", ["535"]],
    ["「535」", ["535"]],
    ["535。", ["535"]],
    ["5.7.8", ["5.7.8"]],
    ["#5.7.8", ["5.7.8"]],
    ["550 5.7.1", ["550 5.7.1"]],
    ["550-5.7.1 no", ["550 5.7.1"]],
    ["550 (#5.7.1)", ["550 5.7.1"]],
    ["そのとき550 5.7.1と出ます", ["550 5.7.1"]],
    ["550 No such user", ["550"]],
    ["だめでした\n554 Sorry", ["554"]],
    [">>> 451 later", ["451"]],
    ["エラー 535", ["535"]],
    ["エラー：535が出る", ["535"]],
    ["エラーコードは「535」", []],
    ["エラーコード「535」", ["535"]],
    ["サーバーの応答 : '550", ["550"]],
    ["535のエラー", ["535"]],
    ["535エラーになる", ["535"]],
    ["Server Error: 550, Error Number", ["550"]],
    ["host said: 421 busy", ["421"]],
    ["Status: 5.1.1", ["5.1.1"]],
    ["Diagnostic-Code: smtp; 550 no", ["550"]],
    ["(reason: 553 no)", ["553"]],
    ["550 5.1.1 a\n450 4.2.0 b", ["550 5.1.1", "450 4.2.0"]],
  ] as const) {
    test(text, () => expect(codesIn(text)).toEqual(codes));
  }
});

test("the names of a code go from the most to the least exact", () => {
  expect(findReplyCodes("550 5.7.1 no")).toEqual([["550 5.7.1", "5.7.1", "550"]]);
});

test.describe("a number is no reply code:", () => {
  for (const text of [
    "0120-535-550",
    "535-0011 大阪府",
    "550円",
    "550 通のメール",
    "請求は 550 円です",
    "ファイルが550あります",
    "Port: 587",
    "ポート 465",
    "2026-11-24 10:55:35.550",
    "10550",
    "0x80042109",
    "192.0.2.25",
    "Android 4.4.2",
    "iOS 5.1.1 の iPhone",
    "Postfix 3.5.5",
    "バージョン 5.7.1",
    "5.7.1.2",
    "350 そのあと",
    "room 421",
    "会員番号 421",
    "535/550",
  ]) {
    test(text, () => expect(codesIn(text)).toEqual([]));
  }
});
