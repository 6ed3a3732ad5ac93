import { isDigit } from "./digits.ts";
import { fold } from "./fold.ts";

/** Where a part begins at or after `from`, or -1: `String.prototype.indexOf`, or one that counts. */
export type Search = (text: string, part: string, from: number) => number;

/** How far apart two parts of one fragment may stand, in folded letters. */
const furthest = 120;

/** The parts of a fragment around 「…」, folded; none where nothing can be searched for. */
export function partsOf(fragment: string): string[] {
  return fragment
    .split("…")
    .map(fold)
    .filter((part) => part !== "");
}

/**
 * Whether the parts stand in a folded text in this order, each near the one before. No position is looked at twice
 * for the same part: where two are too far apart, the earlier one moves on.
 */
export function holds(text: string, parts: readonly string[], search: Search): boolean {
  const found: number[] = [];
  let index = 0;
  let from = 0;
  while (index < parts.length) {
    const part = parts[index] ?? "";
    if ((found[index] ?? -1) < from) found[index] = findPart(text, part, from, search);
    const start = found[index] ?? -1;
    if (start < 0) return false;
    const gap = start - from;
    if (index > 0 && gap > furthest) {
      index -= 1;
      const before = parts[index] ?? "";
      found[index] = findPart(text, before, start - furthest - before.length, search);
      if ((found[index] ?? -1) < 0) return false;
      from = index > 0 ? (found[index - 1] ?? 0) + (parts[index - 1] ?? "").length : 0;
      continue;
    }
    from = start + part.length;
    index += 1;
  }
  return true;
}

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
