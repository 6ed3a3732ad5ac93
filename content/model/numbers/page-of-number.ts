import { movesOf } from "../moves.ts";
import type { Site } from "../site.ts";
import { numberedPages } from "./numbered.ts";
import { readNumber } from "./page-number.ts";
import { stepsByNumber } from "./step-numbers.ts";

/** What finds a page by its number. */
export type NumberIndex = {
  addresses: Record<number, string>;
  /** Numbers of pages that are no more, with the address that stands in for them. */
  former: Record<number, string>;
  /** The ids of the steps of pages that have steps, by their numbers. */
  steps: Record<string, Record<number, string>>;
};

/** The numbers of a site, as its handlers need them. */
export function numberIndex(site: Site): NumberIndex {
  const addresses = Object.fromEntries(numberedPages(site).map(({ number, address }) => [number, address]));
  const moves = movesOf(site);
  const former = Object.entries(site.ledger).flatMap(([number, address]) => {
    const now = moves[address];
    return now && !(number in addresses) ? [[number, now]] : [];
  });
  const steps = site.guides.map(({ id, head, body }) => [
    `/guides/${id}`,
    stepsByNumber(site.ledger, head.number, body),
  ]);
  return { addresses, former: Object.fromEntries(former), steps: Object.fromEntries(steps) };
}

/**
 * The page that a typed number stands for, `/guides/windows/becky#port` for a step, and whether it is a page's
 * number of former times; nothing where there is no such page.
 */
export function pageOfNumber(
  { addresses, former, steps }: NumberIndex,
  typed: string,
): { address: string; isFormer: boolean } | undefined {
  const number = readNumber(typed);
  const address = number && (addresses[number.page] ?? former[number.page]);
  if (!address) return undefined;
  const isFormer = !(number.page in addresses);
  if (number.step === undefined) return { address, isFormer };
  const step = steps[address]?.[number.step];
  return step ? { address: `${address}#${step}`, isFormer } : undefined;
}
