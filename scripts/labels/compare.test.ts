import { expect, test } from "@playwright/test";
import { findNearest, groupWords, hasLabel } from "./compare.ts";

const words = groupWords({
  words: [
    "送信 (SMTP) サーバー",
    "編集(_E)",
    "アカウント設定...",
    "SMTP サーバー &host; に接続できません",
    "%S のパスワードが必要です",
    "{ -brand-short-name } の設定",
  ],
  english: ["STARTTLS", "_Apply"],
});

for (const label of [
  "送信 (SMTP) サーバー:",
  "編集",
  "編集(E)",
  "アカウント設定…",
  "… のパスワードが必要です",
  "Thunderbird の設定",
  "TLS",
  "Apply",
]) {
  test(`『${label}』 is known`, () => {
    expect(hasLabel(words, label)).toBe(true);
  });
}

for (const label of ["送信サーバー", "編集する", "編集(T)", "… の暗証番号が必要です", "SMTP サーバー", "Cancel"]) {
  test(`『${label}』 is not known`, () => {
    expect(hasLabel(words, label)).toBe(false);
  });
}

test("the nearest word is told as the program writes it", () => {
  expect(findNearest(words, "アカウントの設定")).toBe("『アカウント設定...』");
  expect(findNearest(words, "ヘルプ")).toBe("なし");
});
