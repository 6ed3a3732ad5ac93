import type { Page } from "@playwright/test";

/** Words as they may be read from a PDF: lines break anywhere, and some characters are named as others of the same shape. */
export function asPrinted(words: string): RegExp {
  const characters = [...withoutBlanks(words)].map((one) => one.replace(/[\\^$.*+?()[\]{}|]/, "\\$&"));
  return new RegExp(characters.map((one) => `(?:${one}|[\\u2E80-\\u2EFF])`).join(""), "u");
}

/** Of all that the page shows on paper, what can't be read in these words of its PDF. */
export async function missingFrom(words: string, page: Page): Promise<string[]> {
  return [...new Set(await visibleTexts(page))].filter((text) => !isIn(words, text));
}

/** A text may go on upon the next sheet, below what else stands on the first. */
function isIn(words: string, text: string): boolean {
  const has = (part: string) => asPrinted(part).test(words);
  const letters = [...withoutBlanks(text)];
  return has(text) || letters.some((_, at) => has(letters.slice(0, at).join("")) && has(letters.slice(at).join("")));
}

/** The texts that have a place on the page, as its media are now. */
function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const parent = node.parentElement;
      if (!parent || range.getClientRects().length === 0) return false;
      const style = getComputedStyle(parent);
      const isForEars = parent.closest("[class*=sr-only]") !== null;
      return !isForEars && style.visibility === "visible" && Number.parseFloat(style.fontSize) > 0;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim();
      if (words && isSeen(node)) found.push(words);
    }
    return found;
  });
}

export function withoutBlanks(words: string): string {
  return words.normalize("NFKC").replace(/\s/g, "").replace(/[‧·•]/g, "・").replace(/[∕⁄]/g, "/");
}
