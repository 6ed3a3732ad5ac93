import { pathOf, questionStates } from "./check.ts";
import { currentIds } from "./formerly.ts";
import { checkAddress, contactAddress } from "./next-address.ts";
import { replayed } from "./outdated-trails.ts";
import { pagesOf } from "./pages.ts";
import { historicPaths } from "./replay.ts";
import type { Site } from "./site.ts";

/** Old addresses, each with the present one: never one that is itself a page, and never to one that is not. */
export function movesOf(site: Site): Record<string, string> {
  const pages = new Set(pagesOf(site).map(({ path }) => path));
  const moves = [
    ...movedLists(site),
    ...moved(
      "/guides/",
      site.guides.map(({ id, head }) => ({ id, formerly: head.formerly })),
    ),
    ...moved(
      "/result/",
      [...site.outcomes].map(([id, { head }]) => ({ id, formerly: head.formerly })),
    ),
    ...moved("/errors/", site.errors.errors),
    ...moved("/providers/", site.otherProviders.providers),
    ...movedTrails(site),
    ...codesOfErrors(site),
  ];
  return Object.fromEntries(moves.filter(([from, to]) => !pages.has(from) && pages.has(to)));
}

type Move = readonly [from: string, to: string];

function moved(folder: string, all: readonly { id: string; formerly: readonly string[] }[]): Move[] {
  const current = currentIds(all.map((one) => [one.id, one]));
  return [...current].map(([former, id]) => [folder + former, folder + id]);
}

/** Lists of guides fall away with their guides, by themselves: what is left of a program, else the list of all. */
function movedLists({ ledger, guides }: Site): Move[] {
  return Object.values(ledger).flatMap((address): Move[] => {
    const [, program] = /^\/guides\/find\/([a-z0-9-]+)$/.exec(address) ?? [];
    const guide = guides.find(({ head }) => head.program === program);
    if (program) return [[address, guide ? `/guides/${guide.id}` : "/guides"]];
    return /^\/guides\/[a-z]+$/.test(address) ? [[address, "/guides"]] : [];
  });
}

/** Each number of Windows leads to the page that it shares with others, as it is written and in small letters; a reply's code to its error. */
function codesOfErrors({ errors }: Site): Move[] {
  const coded = errors.errors.flatMap((error) => (error.kind === "symptom" ? [] : error));
  const numbers = coded.flatMap(({ id, texts }) =>
    texts
      .filter((text) => /^0x[0-9a-f]+$/i.test(text))
      .flatMap((code) => [code, code.toLowerCase()].map((name): Move => [`/errors/${name}`, `/errors/${id}`])),
  );
  const replies = coded.flatMap(({ codes }) => codes.filter((code) => !code.includes(" ")));
  return [
    ...numbers,
    ...[...new Set(replies)].map((code): Move => {
      const [only, ...others] = coded.filter(({ codes }) => codes.includes(code));
      // Of several meanings none is taken: the list has them all.
      return [`/errors/${code}`, only && others.length === 0 ? `/errors/${only.id}` : "/errors"];
    }),
  ];
}

function movedTrails(site: Site): Move[] {
  return historicPaths(site.history, questionStates).flatMap((path): Move[] => {
    const found = replayed(site, path);
    if (!found) return [];
    return [
      [checkAddress(path), checkAddress(found.path)],
      ...(path.at(-1)?.endsWith("-unsure") ? [[contactAddress(path), contactFor(found)] as const] : []),
    ];
  });
}

/** The sheet for the telephone with the answers that still stand, or without any. */
function contactFor({ stop }: NonNullable<ReturnType<typeof replayed>>): string {
  if (stop.outcome !== undefined) return contactAddress([]);
  const isEmpty = stop.trail.length === 0 && stop.state === "asked";
  return contactAddress(isEmpty ? [] : pathOf(stop.trail, stop.question, "unsure"));
}
