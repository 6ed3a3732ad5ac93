import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";

/** What an A4 page holds between the margins of the site's own `@page`, in CSS pixels. */
export const sheet = { width: Math.round((210 - 24) * (96 / 25.4)), height: Math.round((297 - 18) * (96 / 25.4)) };

/** A page as it comes out of the printer. */
export type Paper = {
  sheets: number;
  /** All that is written on it, without blanks. */
  words: string;
  /** What reaches over the edge of its sheet. */
  cut: string[];
  /** The height of most of its letters, in points. */
  letters: number;
};

/** Prints the page to PDF with the browser, and reads that again. */
export async function onPaper(page: Page): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const one = await pdf.getPage(index + 1);
      const [, , width = 0, height = 0] = one.view;
      const { items } = await one.getTextContent();
      return items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])];
        const isCut = left < 0 || left + item.width > width || bottom < 0 || bottom + item.height > height;
        return { words: item.str, height: item.height, isCut };
      });
    }),
  );
  const texts = sheets.flat();
  return {
    sheets: pdf.numPages,
    words: withoutBlanks(texts.map(({ words }) => words).join("")),
    cut: texts.filter(({ isCut }) => isCut).map(({ words }) => words),
    letters: mostOften(texts),
  };
}

/** Words as they may be read from a PDF: lines break anywhere, and some characters are named as radicals that look alike. */
export function asPrinted(words: string): RegExp {
  const characters = [...withoutBlanks(words)].map((one) => one.replace(/[\\^$.*+?()[\]{}|]/, "\\$&"));
  return new RegExp(characters.map((one) => `(?:${one}|[\\u2E80-\\u2EFF])`).join(""), "u");
}

function withoutBlanks(words: string): string {
  return words.normalize("NFKC").replace(/\s/g, "");
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
