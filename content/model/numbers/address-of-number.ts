import type { Site } from "../site.ts";
import { attribute, tagsOf } from "../tags.ts";
import { numberedPages } from "./numbered.ts";
import { readNumber } from "./page-number.ts";

/** What finds a page by its number: the address of each, and the ids of the steps of those that have steps. */
export type NumberIndex = { addresses: Record<number, string>; steps: Record<string, string[]> };

/** Tells that there is no page of the typed number. */
export const numberUnknown = "/number/unknown";

/** The numbers of a site, as its handlers need them. */
export function numberIndex(site: Site): NumberIndex {
  return {
    addresses: Object.fromEntries(numberedPages(site).map(({ number, address }) => [number, address])),
    steps: Object.fromEntries(
      site.guides.map(({ id, body }) => [
        `/guides/${id}`,
        tagsOf(body, "Step").map((step) => attribute(step, "id") ?? ""),
      ]),
    ),
  };
}

/** The address that a typed number stands for, `/guides/windows/becky#port` for a step; nothing where there is none. */
export function addressOfNumber({ addresses, steps }: NumberIndex, typed: string): string | undefined {
  const number = readNumber(typed);
  const address = number && addresses[number.page];
  if (!address || number.step === undefined) return address;
  const step = steps[address]?.[number.step - 1];
  return step && `${address}#${step}`;
}
