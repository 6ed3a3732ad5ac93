import { expect, test } from "@playwright/test";
import { fold } from "./fold.ts";
import { longestText } from "./plain.ts";

test.describe("texts that readers take for the same are the same:", () => {
  for (const [what, one, other] of [
    ["blanks", "送信 (SMTP) サーバー", "送信(SMTP)サーバー"],
    ["quotes", "‘通常の’ “パスワード”", "「通常の」『パスワード』"],
    ["line ends", "Relay access\r\n denied", "relay access denied"],
    ["a hyphen at the end of a line", "authen-\ntication", "authentication"],
    ["unseen blanks", "Relay\u200b\u00a0access\u00ad denied", "Relay access denied"],
    ["widths", "ＳＭＴＰ　ｻｰﾊﾞｰ", "SMTP サーバー"],
    ["capitals", "RELAY", "relay"],
    ["long vowel marks", "サーバー", "サーバ"],
    ["hyphens for them", "サ-バ―", "サーバー"],
    ["a number for them", "エラ一 番号", "エラー番号"],
    ["numbers in kanji", "受信者の一人", "受信者の 1 人"],
    ["marks apart", "サーハ゛ー", "サーバー"],
    ["marks read wrongly", "ボート", "ポート"],
    ["small kana", "ネツトワーク", "ネットワーク"],
    ["kanji like kana", "口グイン 力ード エラー", "ログイン カード エラー"],
    ["l, I and 1", "Re1ay lnvalid", "Relay Invalid"],
    ["0 in words", "auth0rization", "authorization"],
    ["letters in numbers", "1OO6O", "10060"],
    ["hyphens between codes", "550-5.1.1", "550 5.1.1"],
    ["brackets between codes", "550 (#5.1.1)", "550 5.1.1"],
    ["commas in codes", "5,7,8", "5.7.8"],
    ["letters in codes", "5.7.I", "5.7.1"],
    ["O in an error number", "OxBOOCCCOE", "0x800CCC0E"],
    ["no 0x", "800ccc0e", "0x800CCC0E"],
    ["O in an error number without 0x", "8OOCCC0E", "0x800CCC0E"],
    ["O alone in an error number without 0x", "8OOCCCOE", "0x800CCC0E"],
    ["B and O in an error number without 0x", "エラー BOOCCC79 です", "エラー 0x800CCC79 です"],
    ["blanks in an error number", "0x 800C CC0E", "0x800CCC0E"],
    ["blanks after each sign", "0 x 8 0 0 C C C 0 E", "0x800CCC0E"],
    ["blanks after each sign without 0x", "8 0 0 C C C 7 9", "0x800CCC79"],
    ["blanks after each digit", "0 x 8 0 0 4 2 1 0 9", "0x80042109"],
    ["Q in an error number", "0x8QQCCCQE", "0x800CCC0E"],
    ["I in an error number", "0x8004I1I9", "0x80041119"],
  ] as const) {
    test(what, () => expect(fold(one)).toBe(fold(other)));
  }
});

test.describe("texts that differ stay apart:", () => {
  for (const [one, other] of [
    ["550 5.1.1", "5505.1.1"],
    ["10 061", "10061"],
    ["127.0.0.1", "127 0 0 1"],
    ["0x800CCC0E", "0x800CCC0F"],
    ["books", "80055"],
    ["boosdeiza", "80005de1za"],
    ["Boo Cecilia", "0x800Cec111a"],
    ["8OOCCCOEO1", "0x800CCC0E"],
    ["8 00 12 345", "0x80012345"],
    ["0120-800-12345", "0x80012345"],
    ["5.7.1", "5.7.11"],
  ] as const) {
    test(`${one} and ${other}`, () => expect(fold(one)).not.toBe(fold(other)));
  }
});

test("a folded text holds letters and digits only", () => {
  expect(fold("「送信」(SMTP) サーバー: 'smtp.example.jp'、25!")).toBe(fold("送信SMTPサーバーsmtpexamplejp25"));
  expect(fold(" …「」()-ー\n")).toBe("");
});

test("what lies beyond the limit is not read", () => {
  expect(fold(`${"あ".repeat(longestText)}い`)).not.toContain("い");
  expect(fold(`${"あ".repeat(longestText - 1)}い`)).toContain("い");
});

test("the lines of servers on the way are left out, the rest of a mail stays", () => {
  const mail = "Subject: failure\nReceived: from pc (localhost)\n\tby mx (mail)\nX-Spam: no\nこんにちは";
  expect(fold(mail)).toBe(fold("Subject: failure こんにちは"));
});
