import { expect, test } from "@playwright/test";
import { userNameOf } from "./personal.ts";

const both = { address: "taro@example.jp", userId: "abc12345" };

for (const [form, personal, userName] of [
  ["user-id", both, "abc12345"],
  ["address", both, "taro@example.jp"],
  ["local-part", both, "taro"],
  ["local-part", { address: '"ta@ro"@example.jp' }, '"ta@ro"'],
  ["user-id", { address: "taro@example.jp" }, undefined],
  ["address", { userId: "abc12345" }, undefined],
  ["local-part", {}, undefined],
] as const) {
  test(`the user name by ${form} from ${JSON.stringify(personal)} is ${userName}`, () => {
    expect(userNameOf(personal, form)).toBe(userName);
  });
}
