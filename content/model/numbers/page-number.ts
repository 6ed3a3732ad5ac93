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

/** A page's number as somebody typed or wrote it, and the step behind a hyphen. */
export type TypedNumber = { page: number; step?: number };

/**
 * Reads `253`, `253-4`, `２５３－４`, `25 3`, `253.4`, and what stands as one among words: 「このページの番号 253」, an
 * address that ends in `/253`. Nothing where there is no number, or its check digit does not fit.
 */
export function readNumber(typed: string): TypedNumber | undefined {
  const plain = typed
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s*(番の|[の\p{Pd}ー−.,_])\s*/gu, "-");
  const alone = /^([1-9]\d{2,3})(?:-([1-9]\d?))?$/.exec(plain.replace(/\s|番号?|no-?/giu, ""));
  const isWhole = alone && hasCheckDigit(Number(alone[1]));
  const found = isWhole
    ? alone
    : [...plain.matchAll(/(?<![\d-])([1-9]\d{2,3})(?:[-/\s]([1-9]\d?))?(?![-/]?\d)/gu)].at(-1);
  const [, page = "", step] = found ?? [];
  if (!page || !hasCheckDigit(Number(page))) return undefined;
  return { page: Number(page), ...(step && { step: Number(step) }) };
}
