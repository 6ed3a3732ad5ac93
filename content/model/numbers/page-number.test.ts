import { expect, test } from "@playwright/test";
import { hasCheckDigit, numberIn, PageNumber, pageNumbers, slipsOf } from "./page-number.ts";

test("there are numbers of three and of four digits, none starting with 0", () => {
  const lengths = pageNumbers.map((number) => String(number).length);
  expect([...new Set(lengths)]).toEqual([3, 4]);
  expect(pageNumbers.filter((number) => !PageNumber.safeParse(number).success)).toEqual([]);
  expect(lengths.filter((length) => length === 3).length).toBeGreaterThan(80);
  expect(lengths.filter((length) => length === 4).length).toBeGreaterThan(800);
});

test("one wrong digit and two swapped ones, neighbours or not, are noticed in every number", () => {
  expect(new Set(slipsOf("123"))).toEqual(new Set([...wrongDigits("123"), "213", "321", "132"]));
  const unnoticed = pageNumbers.flatMap((number) => slipsOf(String(number)).map(Number).filter(hasCheckDigit));
  expect(unnoticed).toEqual([]);
});

for (const [typed, read] of [
  ["108", "108"],
  [" 1 0 8 ", "108"],
  ["１０８", "108"],
  ["１０８　", "108"],
  ["番号 108", "108"],
  ["No.108", "108"],
  ["108-4", "108-4"],
  ["１０８－１２", "108-12"],
  ["108ー4", "108-4"],
  ["108‐4", "108-4"],
  ["108の4", "108-4"],
  ["108番の4", "108-4"],
  ["108 4", "108 4"],
  ["108 12", "108 12"],
  ["1 0 8 - 4", "108-4"],
  ["108.4", "108-4"],
  ["108/4", "108-4"],
  ["108 手順4", "108-4"],
  ["108（4）", "108-4"],
  ["１０８：４", "108-4"],
  ["108、4", "108-4"],
  ["108・4です。", "108-4"],
  ["1・574", ""],
  ["108番", "108"],
  ["#108", "108"],
  ["/108", "108"],
  ["108です", "108"],
  ["番号：108", "108"],
  ["このページの番号 108", "108"],
  ["このページの番号 108-4 です", "108-4"],
  ["http://localhost:4310/108", "108"],
  ["https://guide.example.jp/108-4", "108-4"],
  ["1074", "1074"],
  ["1 0 7 4", "1074"],
  ["10 74-2", "1074-2"],
  ["guide.example.jp/108/4", "108-4"],
  ["25番ポートのページ 108", "108"],
  ["03-1234-1108", ""],
  ["1 574", "1574"],
  ["1 507", "1507"],
  ["番号 1 574", "1574"],
  ["1番574", "1574"],
  ["1-574", ""],
  ["574 10 3", ""],
  ["018", ""],
  ["108-0", ""],
  ["108-100", ""],
  ["108-", "108"],
  ["10", ""],
  ["10800", ""],
  ["", ""],
  ["けいたい", ""],
  ["1".repeat(10_000), ""],
] as const) {
  test(`「${typed.slice(0, 20)}」 is read as 「${read}」`, () => {
    expect(numberIn(typed)).toBe(read);
  });
}

function wrongDigits(digits: string): string[] {
  return [...digits].flatMap((digit, place) =>
    [..."0123456789"]
      .filter((other) => other !== digit)
      .map((other) => digits.slice(0, place) + other + digits.slice(place + 1)),
  );
}
