import { expect, test } from "@playwright/test";
import { keepWhole } from "./keep-whole.ts";

for (const [what, phrases, name, kept] of [
  ["a name in two phrases", ["接続は ", "れい", "ネットです"], "れいネット", ["接続は ", "れいネットです"]],
  ["a name that comes twice", ["れい", "ネットと", "れい", "ネット"], "れいネット", ["れいネットと", "れいネット"]],
  ["a name that begins within a phrase", ["会社れ", "いネット"], "れいネット", ["会社れいネット"]],
  ["a name with a blank", ["An ", "Net ", "です"], "An Net", ["An Net ", "です"]],
  ["a name that is one phrase already", ["れいネットの", "案内"], "れいネット", ["れいネットの", "案内"]],
  ["a name that is not there", ["設定の", "案内"], "れいネット", ["設定の", "案内"]],
  ["no name", ["設定の", "案内"], "", ["設定の", "案内"]],
] as const) {
  test(`phrases are joined for a name alone: ${what}`, () => expect(keepWhole(phrases, name)).toEqual(kept));
}
