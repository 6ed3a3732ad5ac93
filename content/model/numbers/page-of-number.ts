import type { Root } from "mdast";
import { movesOf } from "../moves.ts";
import { numberWhich } from "../next-address.ts";
import type { Site } from "../site.ts";
import { numberedPages } from "./numbered.ts";
import { numberIn, slipsOf } from "./page-number.ts";
import { shownNumbers, stepsByNumber } from "./step-numbers.ts";

/** What finds a page by its number. */
export type NumberIndex = {
  addresses: Record<number, string>;
  /** Numbers of pages that are no more, with the address that stands in for them. */
  former: Record<number, string>;
  /** Of pages that have steps, by their numbers, the ids of the steps by theirs. */
  steps: Record<number, Record<number, string>>;
  /** The numbers of steps that stand on their page; the others lead to what stands in for a step that is no more. */
  shown: Record<number, number[]>;
};

/** The numbers of a site, as its handlers need them. */
export function numberIndex(site: Site): NumberIndex {
  const addresses = Object.fromEntries(numberedPages(site).map(({ number, address }) => [number, address]));
  const moves = movesOf(site);
  const former = Object.entries(site.ledger).flatMap(([number, address]) => {
    const now = moves[address];
    return now && !(number in addresses) ? [[number, now]] : [];
  });
  const bodies = new Map(site.guides.map(({ id, body }) => [`/guides/${id}`, body]));
  const ofBodies = <Found>(find: (ledger: Site["ledger"], page: number, body: Root) => Found): Record<number, Found> =>
    Object.fromEntries(
      [...Object.entries(addresses), ...former].flatMap(([number = "", address = ""]) => {
        const body = bodies.get(address);
        return body ? [[number, find(site.ledger, Number(number), body)]] : [];
      }),
    );
  const shown = ofBodies((...at) => [...shownNumbers(...at).values()]);
  return { addresses, former: Object.fromEntries(former), steps: ofBodies(stepsByNumber), shown };
}

/** A page, `/guides/windows/becky#port` for a step, with its number as it is written: `253-4`. */
export type FoundNumber = {
  number: string;
  address: string;
  /** Whether it is a number of former times, of a page or of a step. */
  isFormer: boolean;
};

/**
 * The pages that a typed number can stand for, the one that fits first: none where there is no such page, several where the
 * reader must be asked. `253 4`, with a blank, may be page 2534 or step 4 of page 253, and one wrong digit in the one can make
 * the other, which no check digit would tell.
 */
export function pagesOfNumber(index: NumberIndex, typed: string): FoundNumber[] {
  const number = numberIn(typed);
  const [page = "", step] = number.split(" ");
  if (step === undefined) return pageAt(index, number);
  const whole = pageAt(index, page + step);
  const part = pageAt(index, `${page}-${step}`);
  const found = [...part, ...whole];
  if (found.length !== 1 || (page + step).length !== 4) return found;
  const others = slipsOf(page + step).map((slip) => (part.length > 0 ? slip : `${slip.slice(0, 3)}-${slip.slice(3)}`));
  return [...found, ...others.flatMap((other) => pageAt(index, other))];
}

/** Where a typed number leads, with status 308 where it is one of former times; nothing where there is no such page. */
export function addressOfNumber(index: NumberIndex, typed: string): Omit<FoundNumber, "number"> | undefined {
  const [found, ...others] = pagesOfNumber(index, typed);
  if (others.length === 0) return found;
  return { address: `${numberWhich}#n${numberIn(typed).replace(" ", "")}`, isFormer: false };
}

/** Every number of three digits and one, with a blank between, that stands for several pages: `253 4`. */
export function twofoldNumbers(index: NumberIndex): string[] {
  const all = Array.from({ length: 9000 }, (_, place) => String(place + 1000));
  return all
    .map((digits) => `${digits.slice(0, 3)} ${digits.slice(3)}`)
    .filter((typed) => pagesOfNumber(index, typed).length > 1);
}

function pageAt({ addresses, former, steps, shown }: NumberIndex, number: string): FoundNumber[] {
  const [page, step] = number.split("-").map(Number);
  const address = page && (addresses[page] ?? former[page]);
  if (!address) return [];
  const isFormer = !(page in addresses);
  if (step === undefined) return [{ number, address, isFormer }];
  const id = steps[page]?.[step];
  if (id) return [{ number, address: `${address}#${id}`, isFormer: isFormer || !shown[page]?.includes(step) }];
  // Of a guide that another one stands in for, not every step has become one of that.
  return isFormer && steps[page] ? [{ number, address, isFormer }] : [];
}
