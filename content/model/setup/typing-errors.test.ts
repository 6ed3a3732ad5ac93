import { expect, test } from "@playwright/test";
import { readMailAddress } from "./mail-address.ts";
import { mailAddressError, otherDomainError, userIdError } from "./typing-errors.ts";
import { readUserId } from "./user-id.ts";

const provider = { name: "れいネット", mailDomain: "example.jp" };

const mailAddresses = [
  "",
  "わかりません",
  "a@example.jp b@example.jp",
  "a b@example.jp",
  "@example.jp",
  "a..b@example.jp",
  "a,b@example.jp",
].concat(["a@com", "太郎@example.jp", `${"a".repeat(65)}@example.jp`, "a".repeat(2000)]);

function errorOf(typed: string): string {
  const reading = readMailAddress(typed, provider);
  if (reading.kind === "own" || reading.kind === "other") throw new Error(`${typed} is an address`);
  return mailAddressError(reading, provider);
}

function userIdErrorOf(typed: string): string {
  const reading = readUserId(typed);
  if (reading.kind === "user-id") throw new Error(`${typed} is a user ID`);
  return userIdError(reading);
}

test("each kind of fault has words of its own", () => {
  expect(new Set(mailAddresses.map(errorOf)).size).toBe(11);
  expect(new Set(["", "a b", "字", "a".repeat(300), "a@example.jp"].map(userIdErrorOf)).size).toBe(5);
});

for (const message of [
  ...mailAddresses.map(errorOf),
  ...["", "a b", "字", "a".repeat(300), "a@example.jp"].map(userIdErrorOf),
]) {
  test(`says what to do, in short sentences: ${message}`, () => {
    const sentences = message.split("。").filter((sentence) => sentence !== "");
    expect(message).toMatch(/。$/);
    expect(message).toMatch(/入力/);
    expect(sentences.filter((sentence) => sentence.length > 60)).toEqual([]);
  });
}

test("the domain to type is the record's", () => {
  expect(errorOf("")).toContain("@example.jp");
  expect(errorOf("a@com")).toContain("れいネット");
});

test("the letter that can't be used is shown", () => {
  expect(errorOf("太郎@example.jp")).toContain("「太」");
});

for (const [domain, isSlip] of [
  ["exmaple.jp", true],
  ["exampl.jp", true],
  ["example.j", true],
  ["example.com", false],
  ["gmail.com", false],
  ["docomo.ne.jp", false],
] as const) {
  test(`@${domain} ${isSlip ? "may be" : "is not"} a slip for the provider's own`, () => {
    expect(otherDomainError(domain, provider).includes(domain)).toBe(isSlip);
  });
}
