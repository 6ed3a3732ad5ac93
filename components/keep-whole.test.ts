import { expect, test } from "@playwright/test";
import { keepWhole } from "./keep-whole.ts";

for (const [what, phrases, name, kept] of [
  ["a name in two phrases", ["接続は ", "れい", "ネットです"], "れいネット", ["接続は ", "れいネットです"]],
  ["a name that comes twice", ["れい", "ネットと", "れい", "ネット"], "れいネット", ["れいネットと", "れいネット"]],
  ["a name that begins within a phrase", ["会社れ", "いネット"], "れいネット", ["会社れいネット"]],
  ["a name with a blank", ["An ", "Net ", "です"], "An Net", ["An Net ", "です"]],
  ["a name that is one phrase already", ["れいネットの", "案内"], "れいネット", ["れいネットの", "案内"]],
  ["a name that is not there", ["設定の", "案内"], "れいネット", ["設定の", "案内"]],
  ["a bracket that is a phrase", ["出た", "文", "（", "そのまま）"], "", ["出た", "文", "（そのまま）"]],
  ["brackets at the end of a phrase", ["設定で「『", "変更』」を"], "", ["設定で", "「『変更』」を"]],
  ["a bracket before a name in two phrases", ["会社（", "れい", "ネット）"], "れいネット", ["会社", "（れいネット）"]],
  ["a bracket that opens nothing", ["設定（"], "", ["設定", "（"]],
  ["no name", ["設定の", "案内"], "", ["設定の", "案内"]],
] as const) {
  test(`phrases keep names and brackets whole: ${what}`, () => expect(keepWhole(phrases, name)).toEqual(kept));
}
