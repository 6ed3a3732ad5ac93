import { expect, test } from "@playwright/test";
import { hasCheckDigit, PageNumber, pageNumbers, readNumber } from "./page-number.ts";

test("there are numbers of three and of four digits, none starting with 0", () => {
  const lengths = pageNumbers.map((number) => String(number).length);
  expect([...new Set(lengths)]).toEqual([3, 4]);
  expect(pageNumbers.filter((number) => !PageNumber.safeParse(number).success)).toEqual([]);
  expect(lengths.filter((length) => length === 3).length).toBeGreaterThan(80);
  expect(lengths.filter((length) => length === 4).length).toBeGreaterThan(800);
});

test("one wrong digit is noticed in every number", () => {
  const unnoticed = pageNumbers.flatMap((number) => slips(number).filter(hasCheckDigit));
  expect(unnoticed).toEqual([]);
});

test("two swapped digits, neighbours or not, are noticed in every number", () => {
  const unnoticed = pageNumbers.flatMap((number) => swaps(number).filter(hasCheckDigit));
  expect(unnoticed).toEqual([]);
});

for (const [typed, read] of [
  ["108", { page: 108 }],
  [" 1 0 8 ", { page: 108 }],
  ["１０８", { page: 108 }],
  ["１０８　", { page: 108 }],
  ["番号 108", { page: 108 }],
  ["No.108", { page: 108 }],
  ["108-4", { page: 108, step: 4 }],
  ["１０８－１２", { page: 108, step: 12 }],
  ["108ー4", { page: 108, step: 4 }],
  ["108‐4", { page: 108, step: 4 }],
  ["108の4", { page: 108, step: 4 }],
  ["108番の4", { page: 108, step: 4 }],
  ["108 4", { page: 108, step: 4 }],
  ["108.4", { page: 108, step: 4 }],
  ["108/4", { page: 108, step: 4 }],
  ["108番", { page: 108 }],
  ["#108", { page: 108 }],
  ["/108", { page: 108 }],
  ["108です", { page: 108 }],
  ["番号：108", { page: 108 }],
  ["このページの番号 108", { page: 108 }],
  ["このページの番号 108-4 です", { page: 108, step: 4 }],
  ["http://localhost:4310/108", { page: 108 }],
  ["https://guide.example.jp/108-4", { page: 108, step: 4 }],
  ["107", undefined],
  ["180", undefined],
  ["018", undefined],
  ["108-0", undefined],
  ["108-100", undefined],
  ["108-", { page: 108 }],
  ["10", undefined],
  ["10800", undefined],
  ["", undefined],
  ["けいたい", undefined],
  ["1".repeat(10_000), undefined],
] as const) {
  test(`「${typed.slice(0, 20)}」 is read as ${JSON.stringify(read)}`, () => {
    expect(readNumber(typed)).toEqual(read);
  });
}

/** Every number with exactly one other digit in its place. */
function slips(number: number): number[] {
  const digits = [...String(number)];
  return digits.flatMap((digit, place) =>
    [..."0123456789"].filter((other) => other !== digit).map((other) => Number(digits.with(place, other).join(""))),
  );
}

/** Every number with two of its digits, that differ, in each other's place. */
function swaps(number: number): number[] {
  const digits = [...String(number)];
  return digits.flatMap((one, first) =>
    digits.flatMap((other, second) =>
      first < second && one !== other ? [Number(digits.with(first, other).with(second, one).join(""))] : [],
    ),
  );
}
