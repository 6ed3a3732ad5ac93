import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

const repaired = readFileSync(new URL("notice/repaired.txt", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");
const chart = repaired.find((line) => line.startsWith("スタート | ")) ?? "";

test.beforeEach(({ page }) => page.goto("/notice").then(() => undefined));

test("the page is the notice, block by block, and nothing else but what is marked as ours", async ({ page }) => {
  expect(await readBlocks(page)).toEqual(repaired.filter((line) => line !== chart));
});

test("the chart has the words of the notice's chart", async ({ page }) => {
  const drawn = withoutBlanks((await page.locator("main [data-chart]").textContent()) ?? "");
  for (const box of new Set(chart.split(" | "))) {
    expect(drawn).toContain(withoutBlanks(box).replace(/。$/, ""));
  }
});

/** The text of the notice's own headings, paragraphs, list items and table rows, in the order of the page. */
function readBlocks(page: Page): Promise<string[]> {
  return page.locator("main > article").evaluate((main) => {
    const own = main.cloneNode(true) as HTMLElement;
    for (const ours of own.querySelectorAll("[data-ours], [data-chart]")) ours.remove();
    return [...own.querySelectorAll("h1, h2, h3, h4, h5, h6, p, li, tr")]
      .filter((block) => !block.parentElement?.closest("p, li, tr"))
      .map((block) => {
        // ①, ② … are drawn by the ordered list.
        const step = block.matches("ol > li")
          ? `${"①②③④⑤⑥⑦⑧⑨"[[...(block.parentElement?.children ?? [])].indexOf(block)]} `
          : "";
        const cells = [...block.querySelectorAll("th, td")];
        const words = cells.length > 0 ? cells.map((cell) => cell.textContent).join(" | ") : block.textContent;
        return `${step}${words}`
          .replace(/\u200B|\u00AD/g, "")
          .replace(/\s+/g, " ")
          .trim();
      });
  });
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200B\u00AD]+/g, "");
}
