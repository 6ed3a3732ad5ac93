type Room = {
  /** Sizes to try, the largest first. */
  sizes: readonly [number, ...number[]];
  width: number;
  lines: number;
  /** How wide a text runs, in the unit of `width`. */
  widthOf: (text: string, size: number) => number;
};

/**
 * Phrases set in lines: as large as they fit without a break within a phrase; else at the smallest size,
 * with long phrases broken anywhere and 「…」 where the lines end before the words do.
 */
export function layOut(phrases: readonly string[], room: Room): { size: number; lines: string[] } {
  for (const size of room.sizes) {
    const lines = fill(phrases, (text) => room.widthOf(text, size) <= room.width);
    const isWide = lines.some((line) => room.widthOf(line, size) > room.width);
    if (!isWide && lines.length <= room.lines) return { size, lines };
  }

  const size = Math.min(...room.sizes);
  const fits = (text: string) => room.widthOf(text, size) <= room.width;
  const pieces = phrases.flatMap((phrase) => (fits(phrase) ? [phrase] : [...phrase]));
  const lines = fill(pieces, fits);
  if (lines.length <= room.lines) return { size, lines };
  const kept = lines.slice(0, room.lines);
  return { size, lines: [...kept.slice(0, -1), shorten(kept.at(-1) ?? "", fits)] };
}

/** Lines filled one after another; a piece wider than a line stands alone. */
function fill(pieces: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && fits((last + piece).trimEnd())) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

function shorten(line: string, fits: (text: string) => boolean): string {
  const characters = [...line];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
