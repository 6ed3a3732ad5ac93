import { isDigit } from "./digits.ts";
import { fold } from "./fold.ts";

/** Where a part begins at or after `from`, or -1: `String.prototype.indexOf`, or one that counts. */
export type Search = (text: string, part: string, from: number) => number;

/** How far apart two parts of one fragment may stand, in folded letters. */
const furthest = 120;

/** The parts of a fragment around 「…」, folded; none where nothing can be searched for. */
export function partsOf(fragment: string): string[] {
  return piecesOf(fragment).map(({ part }) => part);
}

/** For each part of a fragment, whether a name has to stand before it: 「“…”」, with nothing else in the quotes. */
export function namesIn(fragment: string): boolean[] {
  return piecesOf(fragment).map(({ named }) => named);
}

function piecesOf(fragment: string): { part: string; named: boolean }[] {
  const pieces = fragment.split("…");
  return pieces
    .map((piece, at) => ({
      part: fold(piece),
      named: piece.startsWith("”") && (pieces[at - 1] ?? "").endsWith("“"),
    }))
    .filter(({ part }) => part !== "");
}

/**
 * Whether the parts stand in a folded text in this order, each near the one before, with a name between them where one is
 * asked for. No position is looked at twice for the same part: where two don't fit, the earlier one moves on.
 */
export function holds(text: string, parts: readonly string[], search: Search, names: readonly boolean[] = []): boolean {
  const found: number[] = [];
  let index = 0;
  let from = 0;
  while (index < parts.length) {
    const part = parts[index] ?? "";
    const named = index > 0 && names[index] === true;
    const first = named ? from + 1 : from;
    if ((found[index] ?? -1) < first) found[index] = findPart(text, part, first, search);
    const start = found[index] ?? -1;
    if (start < 0) return false;
    const excess = index > 0 ? excessOf(text, from, start, named) : 0;
    if (excess > 0) {
      index -= 1;
      found[index] = findPart(text, parts[index] ?? "", (found[index] ?? 0) + excess, search);
      if ((found[index] ?? -1) < 0) return false;
      from = index > 0 ? (found[index - 1] ?? 0) + (parts[index - 1] ?? "").length : 0;
      continue;
    }
    from = start + part.length;
    index += 1;
  }
  return true;
}

/** By how much the part that ends at `from` has to come closer to the one at `start`, at the least. */
function excessOf(text: string, from: number, start: number, named: boolean): number {
  if (start - from > furthest) return start - from - furthest;
  if (!named) return 0;
  const [foreign] = notOfName.exec(text.slice(from, start)) ?? [""];
  return foreign.length;
}

/** All up to the last letter that no name of a server and no address has. */
const notOfName = /^.*[^a-z0-9. ]/su;

/** A number is found only where it stands alone: 「535」 is not in 「15350」, nor 「5.7.8」 in 「5.7.80」. */
function findPart(text: string, part: string, from: number, search: Search): number {
  let at = search(text, part, from);
  while (at >= 0 && !standsAlone(text, at, part)) at = search(text, part, at + 1);
  return at;
}

function standsAlone(text: string, at: number, part: string): boolean {
  const end = at + part.length;
  const partOfNumber = (letter: string | undefined) => letter === "." || isDigit(letter);
  return (
    !(isDigit(part[0]) && partOfNumber(text[at - 1])) && !(isDigit(part[part.length - 1]) && partOfNumber(text[end]))
  );
}
