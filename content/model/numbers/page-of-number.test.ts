import { expect, test } from "@playwright/test";
import { readSite } from "../read.ts";
import { slipsOf } from "./page-number.ts";
import { numberIndex, pagesOfNumber, twofoldNumbers } from "./page-of-number.ts";

const { value } = readSite(process.cwd(), "micnet");
if (!value) throw new Error("The published content has a fault.");
const index = numberIndex(value);
const numbers = Object.keys({ ...index.addresses, ...index.former });
const steps = Object.entries(index.steps).flatMap(([page, ofPage]) =>
  Object.keys(ofPage).map((step) => `${page}-${step}`),
);
const addresses = (typed: string) => pagesOfNumber(index, typed).map(({ address }) => address.split("#")[0]);

/** What stands before the number of a step. */
const betweens = ["-", " ", "－"];

/** The number as people write it: as it is, in full width, with a blank at each place. */
function written(number: string): string[] {
  const wide = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace("-", "－");
  const blanks = [...number].map((_, place) => `${number.slice(0, place)} ${number.slice(place)}`);
  return [number, wide, ...blanks.slice(1), [...number].join(" ")];
}

test("every number, however it is written, opens its page or is among those asked about", () => {
  const lost = numbers.flatMap((number) =>
    written(number).filter((typed) => !addresses(typed).includes(addresses(number)[0])),
  );
  expect(lost).toEqual([]);
  expect(numbers.length).toBeGreaterThan(200);
});

test("every step's number, also with blanks or in full width, opens the step or is among those asked about", () => {
  const lost = steps.flatMap((number) =>
    betweens
      .map((between) => number.replace("-", between))
      .filter((typed) => !pagesOfNumber(index, typed).some((found) => found.number === number)),
  );
  expect(lost).toEqual([]);
  expect(steps.length).toBeGreaterThan(300);
});

test("no number of a page with a wrong digit or two swapped ones, however it is written, opens another page unasked", () => {
  const unnoticed = numbers.flatMap((number) =>
    slipsOf(number)
      .flatMap(written)
      .filter((typed) => addresses(typed).length === 1),
  );
  expect(unnoticed).toEqual([]);
});

test("no number of a step with such a slip opens another page unasked: its own digit has nothing to check it by", () => {
  const unnoticed = steps.flatMap((number) => {
    const [page = "", step = ""] = number.split("-");
    return slipsOf(page + step)
      .flatMap((slip) => betweens.map((between) => slip.slice(0, page.length) + between + slip.slice(page.length)))
      .filter((typed) => {
        const found = addresses(typed);
        return found.length === 1 && found[0] !== index.addresses[Number(page)];
      });
  });
  expect(unnoticed).toEqual([]);
});

test("of what can be typed with a blank, less than half must be asked about, each leading to what it may mean", () => {
  const asked = twofoldNumbers(index);
  const withBlank = [...steps, ...numbers.filter((number) => number.length === 4)];
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(withBlank.length / 2);
  for (const typed of asked) {
    const found = pagesOfNumber(index, typed).map(({ number }) => number);
    expect(new Set(found).size, typed).toBe(found.length);
    expect(
      found
        .map((number) => number.replace("-", " "))
        .some((number) => number === typed || number === typed.replace(" ", "")),
    ).toBe(true);
  }
});

test("what no page has is found nowhere", () => {
  for (const typed of ["107", "180", "108-9", "108 9", "1 574", "1 507", "けいたい"])
    expect(pagesOfNumber(index, typed)).toEqual([]);
});
