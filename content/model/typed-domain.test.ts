import { expect, test } from "@playwright/test";
import { addressIn } from "./typed-domain.ts";

for (const [typed, address] of [
  ["taro@ocn.ne.jp", "taro@ocn.ne.jp"],
  ["mailto:taro@ocn.ne.jp", "taro@ocn.ne.jp"],
  ["mailto:taro@ocn.ne.jp?subject=hanako@example.jp", "taro@ocn.ne.jp"],
  ["<taro@ocn.ne.jp>", "taro@ocn.ne.jp"],
  ["山田 太郎 <Taro.Yamada+x@ocn.ne.jp>", "Taro.Yamada+x@ocn.ne.jp"],
  ["Taro Yamada <taro@ocn.ne.jp>", "taro@ocn.ne.jp"],
  ["「ｔａｒｏ＠ｏｃｎ．ｎｅ．ｊｐ」です", "taro@ocn.ne.jp"],
  [" taro @ ocn.ne.jp ", "taro@ocn.ne.jp"],
  ["taro@ocn,ne.jp", "taro@ocn.ne.jp"],
  ["ocn.ne.jp", undefined],
  ["@ocn.ne.jp", undefined],
  ["taro@", undefined],
  ["", undefined],
] as const) {
  test(`the address in ${JSON.stringify(typed)}`, () => expect(addressIn(typed)).toBe(address));
}
