import { expect, test } from "@playwright/test";
import { fold } from "./fold.ts";

test.describe("one predicate in the forms of programs and of people is the same:", () => {
  for (const [written, spoken] of [
    ["サーバーに接続できませんでした", "サーバに接続が出来ない"],
    ["サーバーに接続できません", "サーバーに接続できなかった"],
    ["サーバーが応答しません", "サーバーが応答しない"],
    ["サーバーからの応答がありません", "サーバーから応答がない"],
    ["サーバーにつながりませんでした", "サーバに繋がらない"],
    ["接続が拒否されました", "接続が拒否された"],
    ["あて先が見つかりません", "宛先が見つからなかった"],
    ["接続がタイムアウトになりました", "接続がタイムアウトになった"],
    ["メールが送れません", "メールが送れん"],
    ["サーバーに接続できませんでした", "サーバに接続が出来へんかった"],
    ["サーバーにつながりませんでした", "サーバにつながらんかった"],
  ] as const) {
    test(spoken, () => expect(fold(spoken)).toBe(fold(written)));
  }
});

test.describe("what means the other thing stays apart:", () => {
  for (const [one, other] of [
    ["接続できました", "接続できません"],
    ["拒否されました", "拒否されません"],
    ["サーバーに送りました", "サーバーから送りました"],
  ] as const) {
    test(`${one}, ${other}`, () => expect(fold(one)).not.toBe(fold(other)));
  }
});
