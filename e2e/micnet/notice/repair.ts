export type Repair = {
  /** How often it is wrong: once, unless stated. */
  times?: number;
  to: string;
  why: string;
} & (
  | { /** The text as it stands, letter for letter. */ from: string }
  | { /** A regular expression (flags g, m, u) for what is wrong in the same way in many places. */ rule: string }
);

/**
 * The text with every repair made, one after the other. A repair that finds more or fewer places than it states is an
 * error: the text is then not the one that it was written for.
 */
export function repair(text: string, repairs: readonly Repair[]): string {
  return repairs.reduce(apply, text);
}

function apply(text: string, change: Repair): string {
  const pattern = "rule" in change ? new RegExp(change.rule, "gmu") : literally(change.from);
  const found = [...text.matchAll(pattern)].length;
  const stated = change.times ?? 1;
  if (found !== stated) {
    throw new Error(`Stated ${stated} times, found ${found} times: ${pattern} (${change.why})`);
  }
  return "rule" in change ? text.replace(pattern, change.to) : text.replace(pattern, () => change.to);
}

function literally(words: string): RegExp {
  return new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "gu");
}
