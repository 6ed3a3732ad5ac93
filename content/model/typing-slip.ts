/** The slips with which a domain was typed for the other one, if there are so few: `exmaple` for `example` counts two; a short one leaves room for one. */
export function typingSlips(typed: string, meant: string): number | undefined {
  const slips = changesBetween(typed, meant);
  return slips <= (meant.length > 8 ? 2 : 1) ? slips : undefined;
}

/** How many letters to put in, to take out or to change until one is the other (Levenshtein). */
function changesBetween(one: string, other: string): number {
  const start = Array.from({ length: other.length + 1 }, (_, column) => column);
  const last = [...one].reduce((above, letter, row) => {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      line.push(Math.min((line[column - 1] ?? 0) + 1, (above[column] ?? 0) + 1, changed));
    }
    return line;
  }, start);
  return last[other.length] ?? 0;
}
