import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Font, parse } from "opentype.js";

const file = "node_modules/@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf";

let loaded: Font | undefined;

/** BIZ UDPGothic Bold, read once by each process of the build: 4.5 MB. */
function font(): Font {
  if (!loaded) {
    const { buffer, byteOffset, byteLength } = readFileSync(join(process.cwd(), file));
    loaded = parse(buffer.slice(byteOffset, byteOffset + byteLength));
  }
  return loaded;
}

// Character by character: the font is proportional as it is, and its features for joined characters are of no use here.

export function widthOf(text: string, size: number): number {
  const units = [...text].reduce((sum, character) => sum + (font().charToGlyph(character).advanceWidth ?? 0), 0);
  return (units * size) / font().unitsPerEm;
}

/** The outlines of a line of text as the data of an SVG path; `x` is its left edge, `y` its base line. */
export function outlineOf(text: string, { x, y, size }: { x: number; y: number; size: number }): string {
  let outline = "";
  let left = x;
  for (const character of text) {
    outline += font().charToGlyph(character).getPath(left, y, size).toPathData(1);
    left += widthOf(character, size);
  }
  return outline;
}
