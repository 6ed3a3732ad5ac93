import { expect, test } from "@playwright/test";
import { readUserId } from "./user-id.ts";

for (const [how, typed, userId] of [
  ["as it is", "abc12345", "abc12345"],
  ["in capitals, which stay", "ABC12345", "ABC12345"],
  ["in full-width letters", "ａｂｃ１２３４５", "abc12345"],
  ["with blanks around it", "　abc12345 \r\n", "abc12345"],
  ["with unseen characters", "\u200babc12345\ufeff", "abc12345"],
  ["in quotes", "「abc12345」", "abc12345"],
  ["behind its name", "ユーザーID：abc12345", "abc12345"],
  ["in brackets", "（abc12345）", "abc12345"],
  ["in angle brackets", "<abc12345>", "abc12345"],
  ["behind another name", "お客様ID：abc12345", "abc12345"],
  ["behind words without ID", "アカウント: 「abc12345」", "abc12345"],
  ["behind its name and a blank", "ユーザーID　abc12345", "abc12345"],
  ["behind a bare ID", "ＩＤ：abc12345", "abc12345"],
  ["with dashes of Japanese keyboards", "abcー123‐45", "abc-123-45"],
  ["behind its name in English", "User ID: abc12345", "abc12345"],
  ["with signs", "abc-1_2.3&'", "abc-1_2.3&'"],
  ["with an @ that no mail address has", "abc@dial", "abc@dial"],
  ["of 255 letters", "a".repeat(255), "a".repeat(255)],
] as const) {
  test(`a user ID is read ${how}`, () => {
    expect(readUserId(typed)).toEqual({ kind: "user-id", userId });
  });
}

for (const [what, typed, kind] of [
  ["nothing", "", "empty"],
  ["blanks", " 　\n", "empty"],
  ["empty quotes", "「」", "empty"],
  ["a blank within", "abc 12345", "spaces"],
  ["Japanese", "わかりません", "letters"],
  ["a control character", "abc\u0000", "letters"],
  ["256 letters", "a".repeat(256), "long"],
  ["10,000 letters", "a".repeat(10_000), "long"],
  ["the mail address", "taro@example.jp", "address"],
  ["another company's", "taro@gmail.com", "address"],
  ["the begin of one", "taro@", "address"],
  ["the mail address in capitals", "ＴＡＲＯ＠example.jp", "address"],
] as const) {
  test(`${what} is no user ID`, () => {
    expect(readUserId(typed)).toEqual({ kind });
  });
}
