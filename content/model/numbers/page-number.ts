import { z } from "zod";

/** How much a digit counts, from the last one on. All differ, and 11 is prime: that is why no slip goes unnoticed. */
const weights = [1, 2, 3, 4];

/**
 * Whether the last digit fits the ones before it: the digits, weighted by their place, add up to a multiple of 11
 * (the scheme of ISBN-10, ISO 2108:1992). One wrong digit, or any two swapped, never fit.
 */
export function hasCheckDigit(number: number): boolean {
  const digits = [...String(number)].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (weights[place] ?? Number.NaN), 0);
  return sum % 11 === 0;
}

/** Every number that a page may have: two or three digits and a check digit, never starting with 0; the short ones first. */
export const pageNumbers: readonly number[] = Array.from({ length: 9900 }, (_, index) => index + 100).filter(
  hasCheckDigit,
);

/** The number of a page, 番号, to be read out on the telephone. */
export const PageNumber = z
  .int("番号は半角の数字で書いてください")
  .min(100, "番号は3桁か4桁です。npm run content が、空いている番号を示します")
  .max(9999, "番号は3桁か4桁です。npm run content が、空いている番号を示します")
  .refine(hasCheckDigit, "確かめの数字（最後の1桁）が合いません。npm run content が、空いている番号を示します");

/** The numbers of several pages, by address. */
export const NumbersByAddress = z.record(
  z.string().regex(/^\/[a-z0-9/-]*$/, "アドレスは / で始めて、半角の小文字、数字、ハイフンで書いてください"),
  PageNumber,
);
export type NumbersByAddress = z.infer<typeof NumbersByAddress>;

/** `content/pages.yaml`: the numbers of the pages that have no file of words of their own. */
export const PageNumbers = z.strictObject({ numbers: NumbersByAddress });

/** `content/ledger.yaml`: every number ever given, with the page it was given to; `253-4` with the id of a step of page 253. */
export const Ledger = z.record(
  z
    .string()
    .regex(/^[1-9]\d{2,3}(-[1-9]\d?)?$/, "番号は3桁か4桁の数字です。手順の番号は、そのあとに「-」と1桁か2桁の数字です"),
  z.string().regex(/^(\/|[a-z])/, "ページのアドレスは / で、手順の名前は半角の小文字で始めてください"),
);
export type Ledger = z.infer<typeof Ledger>;

/**
 * The number that somebody typed or wrote, `253` or `253-4`, also as `２５３－４`, `25 3`, `253.4`, `253 手順4`, or as the last one among words:
 * 「このページの番号 253」, an address that ends in `/253`. `253 4` keeps its blank, for it can be page 2534 or step 4 of page 253.
 * No digit is left out: `1 574` is 1574. "" where there is none, also where there is more than a number.
 */
export function numberIn(typed: string): string {
  const plain = typed
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s*(番の|手順|[の\p{Pd}ー−.,_・、。:~()])\s*/gu, "-")
    .replace(/(?<!\d)(\d{3,4})\/(\d{1,2})(?!\d)/g, "$1-$2")
    .replace(/番号?|号/g, " ");
  const runs = plain.match(/\d[\d\s-]*/g) ?? [];
  const run = runs.filter((digits) => /\d\D*\d\D*\d/.test(digits)).at(-1) ?? "";
  const digits = run.replace(/[\s-]+$/, "").replace(/-+/, "-");
  const joined = /^\d{3,4}\s+\d\d?$/.test(digits) ? digits.replace(/\s+/, " ") : digits.replace(/\s/g, "");
  return /^[1-9]\d{2,3}(-[1-9]\d?| \d\d?)?$/.test(joined) ? joined : "";
}

/** Every number with exactly one other digit in its place, or two of its digits in each other's. */
export function slipsOf(digits: string): string[] {
  const all = [...digits];
  const wrong = all.flatMap((_, place) => [..."0123456789"].map((other) => all.with(place, other).join("")));
  const swapped = all.flatMap((one, first) =>
    all.map((other, second) => all.with(first, other).with(second, one).join("")),
  );
  return [...new Set([...wrong, ...swapped])].filter((slip) => slip !== digits);
}
