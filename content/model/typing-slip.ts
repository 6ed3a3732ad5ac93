/** Whether a domain is so near to the other one that this was meant: `exmaple` for `example` counts two; a short one leaves room for one. */
export function isTypingSlip(typed: string, meant: string): boolean {
  return changesBetween(typed, meant) <= (meant.length > 8 ? 2 : 1);
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
