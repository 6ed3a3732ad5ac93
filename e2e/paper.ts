import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { withoutBlanks } from "./printed-words.ts";

/** What an A4 page holds between the margins of the site's own `@page`, in CSS pixels. */
export const sheet = { width: Math.round((210 - 24) * (96 / 25.4)), height: Math.round((297 - 18) * (96 / 25.4)) };

/** A page as it comes out of the printer. */
export type Paper = {
  sheets: number;
  /** All that is written on it, without blanks. */
  words: string;
  /** The height of most of its letters, in points. */
  letters: number;
};

/** Prints the page to PDF with the browser, and reads that again. */
export async function onPaper(page: Page): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const one = await pdf.getPage(index + 1);
      const { items } = await one.getTextContent();
      return items.flatMap((item) =>
        "str" in item && item.str.trim() !== "" ? { words: item.str, height: item.height } : [],
      );
    }),
  );
  const texts = sheets.flat();
  return {
    sheets: pdf.numPages,
    words: withoutBlanks(texts.map(({ words }) => words).join("")),
    letters: mostOften(texts),
  };
}

function mostOften(texts: readonly { words: string; height: number }[]): number {
  const counts = new Map<number, number>();
  for (const { words, height } of texts) {
    const points = Math.round(height * 10) / 10;
    counts.set(points, (counts.get(points) ?? 0) + words.length);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Texts that white paper would swallow: paper has no colour behind letters but where it is asked for. */
export function paleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPale = (style: CSSStyleDeclaration) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (style.color.match(/[\d.]+/g) ?? []).map(Number);
      return alpha > 0 && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 160;
    };
    const keepsColours = (style: CSSStyleDeclaration) =>
      style.getPropertyValue("-webkit-print-color-adjust") === "exact";
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const boxes = element.getClientRects();
      const looks = [
        ...(own && boxes.length > 0 ? [getComputedStyle(element)] : []),
        ...(boxes.length > 0
          ? ["::before", "::after"]
              .map((pseudo) => getComputedStyle(element, pseudo))
              .filter(({ content }) => !["none", "normal", '""'].includes(content))
          : []),
      ];
      return looks.some((look) => look.visibility === "visible" && isPale(look) && !keepsColours(look))
        ? [`${element.className}: ${element.textContent?.slice(0, 40)}`]
        : [];
    });
  });
}
