import sharp from "sharp";
import { numberedPages, numberOf } from "../content/model/numbers/numbered.ts";
import { paths, wrong } from "./addresses.ts";
import { readQr } from "./read-qr.ts";
import { expect, test } from "./site.ts";

test("the QR code of every page with a number is read as the page's short address; without an origin there is none", async ({
  request,
  site,
}) => {
  const origin = site.provider.site;
  const numbered = numberedPages(site).map(({ address }) => address);
  expect(numbered.length).toBeGreaterThan(50);
  for (const path of new Set([...paths, ...numbered, wrong])) {
    const drawings = drawingsIn(await (await request.get(path)).text());
    const number = numberOf(site, path);
    const texts = await Promise.all(drawings.map(async (svg) => readQr(await rasterised(svg))));
    // Scheme and host are the same in capitals: the parser of addresses writes them small, and nothing else.
    const addresses = texts.flat().map((text) => new URL(text).href);
    expect(addresses, path).toEqual(origin && number !== undefined ? [`${origin}/${number}`] : []);
    expect(drawings.length, path).toBe(addresses.length);
  }
});

function drawingsIn(html: string): string[] {
  return [...html.matchAll(/<figure class="page-qr">(.*?)<\/figure>/gs)].map(
    ([, inside = ""]) => /<svg.*?<\/svg>/s.exec(inside)?.[0] ?? "",
  );
}

/** A drawing of a document as a picture file, on the white that the style sheet lays under it. */
function rasterised(svg: string): Promise<Buffer> {
  const alone = svg.replace(
    '<svg width="116"',
    '<svg xmlns="http://www.w3.org/2000/svg" width="232" shape-rendering="crispEdges"',
  );
  return sharp(Buffer.from(alone)).flatten({ background: "#fff" }).png().toBuffer();
}
