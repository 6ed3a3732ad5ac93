import { pathOf, type QuestionState, walk } from "../check.ts";
import { checkAddress } from "../next-address.ts";
import type { Site } from "../site.ts";

/** A page and its number, and the file of content that says so. */
export type Numbered = { number: number; address: string; file: string };

/** Every number that content gives to a page, in the order of its files. */
export function numberedPages(site: Omit<Site, "ledger">): Numbered[] {
  const of = (file: string, numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers).map(([address, number]) => ({ number, address, file }));
  return [
    ...of(pagesFile, site.pageNumbers),
    ...[...site.questions.values(), ...site.outcomes.values()].flatMap(({ file, head }) => of(file, head.numbers)),
    ...site.guides.map(({ id, file, head }) => ({ number: head.number, address: `/guides/${id}`, file })),
    ...site.errors.errors.map(({ id, number }) => ({ number, address: `/errors/${id}`, file: errorsFile })),
    ...site.otherProviders.providers.map(({ id, number }) => ({
      number,
      address: `/providers/${id}`,
      file: providersFile,
    })),
  ];
}

export const pagesFile = "content/pages.yaml";
export const errorsFile = "content/send-errors.yaml";
export const providersFile = "content/other-providers.yaml";

/** The number of the page at an address. Error states of a question have the number of that question. */
export function numberOf(site: Site, address: string): number | undefined {
  return numbersOf(site).get(numberedAddress(site, address));
}

const known = new WeakMap<Site, ReadonlyMap<string, number>>();

function numbersOf(site: Site): ReadonlyMap<string, number> {
  const numbers = known.get(site) ?? new Map(numberedPages(site).map(({ address, number }) => [address, number]));
  known.set(site, numbers);
  return numbers;
}

/** The address whose number an address has: its own, or, of a question's error state, the question's. */
export function numberedAddress({ tree }: Pick<Site, "tree">, address: string): string {
  const [, first, ...path] = address.split("/");
  const stop = first === "check" ? walk(tree, path) : undefined;
  return stop?.question === undefined ? address : checkAddress(pathOf(stop.trail, stop.question, plain[stop.state]));
}

const plain: Record<QuestionState, QuestionState> = {
  asked: "asked",
  unanswered: "asked",
  unsure: "unsure",
  "unsure-unanswered": "unsure",
  "unsure-no-server": "unsure",
  "unsure-address": "unsure",
};
