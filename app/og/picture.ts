import { loadDefaultJapaneseParser } from "budoux";
import sharp from "sharp";
import { keepWhole } from "@/components/keep-whole";
import { outlineOf, widthOf } from "./font";
import { layOut } from "./lay-out";

const width = 1200;
const height = 630;
const margin = 80;
const colours = { brand: "#0b5a5e", paper: "#fbfaf6", ink: "#1d2426" };

const parser = loadDefaultJapaneseParser();

type PictureWords = {
  site: string;
  title: string;
  number: string;
  /** A name that no line of the title breaks. */
  whole: string;
};

/** The picture that chats show beside a link: whose site, which page, which number. A PNG of a few kilobytes. */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  // Foreign words break at blanks, which the parser for Japanese does not know; particles stay with them.
  const pieces = parser.parse(words.title).flatMap((phrase) => phrase.split(/(?<= )(?![ぁ-ん])/));
  const phrases = keepWhole(pieces, words.whole);
  const room = { width: width - 2 * margin, widthOf };
  const title = layOut(phrases, { ...room, sizes: [84, 76, 68, 60, 52], lines: 3 });
  const site = layOut([words.site], { ...room, sizes: [40, 34], lines: 1 });

  const pitch = title.size * 1.4;
  // The lines stand in the middle between the band above and the number below.
  const top = 320 - (title.lines.length * pitch) / 2 + (pitch + title.size * 0.76) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect width="100%" height="120" fill="${colours.brand}"/>
${text(site.lines.join(""), { x: margin, y: 74, size: site.size, fill: colours.paper })}
${title.lines.map((line, index) => text(line, { x: margin, y: top + index * pitch, size: title.size, fill: colours.ink })).join("\n")}
${text(words.number, { x: margin, y: 566, size: 52, fill: colours.brand })}
</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9 }).toBuffer();
}

function text(words: string, { fill, ...place }: { x: number; y: number; size: number; fill: string }): string {
  return `<path fill="${fill}" d="${outlineOf(words, place)}"/>`;
}
