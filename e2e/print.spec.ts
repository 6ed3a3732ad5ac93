import type { Page } from "@playwright/test";
import { pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { numberOf } from "../content/model/numbers/numbered.ts";
import type { Site } from "../content/model/site.ts";
import { guideIds, outcomeIds, walks } from "./addresses.ts";
import { onPaper, type Paper, paleTexts, sheet } from "./paper.ts";
import { asPrinted, missingFrom } from "./printed-words.ts";
import { expect, test } from "./site.ts";

const guides = guideIds.map((id) => `/guides/${id}`);
const results = [...walks.map(({ trail }) => checkAddress(pathOf(trail))), ...outcomeIds.map((id) => `/result/${id}`)];

for (const path of guides) {
  test(`${path} goes on four sheets of A4, with its screens whole, also in large letters`, async ({ page, site }) => {
    const paper = await print(page, path);
    expect(paper.sheets).toBeLessThanOrEqual(4);
    const steps = await page.locator(".step > h3").allTextContents();
    await expectWhole(page, site, path, paper);

    const whole = await page.locator(".screen-figure:visible, .values:visible").evaluateAll((blocks) =>
      blocks.map((block) => ({
        // What is wider than its box would be cut: a drawing scrolls, paper does not.
        cut: [block.querySelector(".screen") ?? block].some((box) => box.scrollWidth > box.clientWidth + 1),
        what: block.textContent?.slice(0, 40),
        breaks: getComputedStyle(block).breakInside,
        height: block.getBoundingClientRect().height,
      })),
    );
    expect(whole.filter(({ breaks, height, cut }) => breaks !== "avoid" || height > sheet.height || cut)).toEqual([]);
    await expect(page.locator("main button:visible")).toHaveCount(0);
    expect(steps.filter((title) => !asPrinted(title).test(paper.words))).toEqual([]);
    await expectLarge(page, path, paper);
  });
}

for (const path of results) {
  test(`${path} is whole on paper, also in large letters, and says how to come back to it`, async ({ page, site }) => {
    const paper = await print(page, path);
    await expectWhole(page, site, path, paper);
    await expectLarge(page, path, paper);
  });
}

for (const path of ["/check", "/notice", "/staff", "/contact", "/providers/ask"]) {
  test(`${path} is whole on paper, and says how to come back to it`, async ({ page, site }) => {
    await expectWhole(page, site, path, await print(page, path));
  });
}

test("what a guide folds on the screen is open on paper", async ({ page }) => {
  await page.goto("/guides/windows/thunderbird");
  const folded = page.locator(".guide details:not(.screen-text) p").first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(folded).toBeVisible();
});

test("running text on paper is no smaller than a book's, but in guides", async ({ page }) => {
  for (const path of ["/result/taiou-1", "/contact", "/notice"]) {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    // 10 pt of 96 pixels to the inch.
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(size, path).toBeGreaterThanOrEqual((10 * 96) / 72 - 0.1);
  }
});

test("a result is printed with what to enter", async ({ page, site }) => {
  expect((await print(page, "/result/taiou-1")).words).toMatch(asPrinted(site.provider.outgoing.host));
});

for (const path of ["/guides/windows/thunderbird", "/result/taiou-1"]) {
  test(`${path} is printed in large letters when a button asks for it`, async ({ page }) => {
    const normal = await print(page, path);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator("print-page[large] button").click();
    expect((await onPaper(page)).letters).toBeGreaterThan(normal.letters * 1.5);
  });
}

test("one's own settings go on one sheet of A4", async ({ page, site }) => {
  await page.setViewportSize(sheet);
  await page.goto("/settings");
  // Long enough to take two lines wherever it stands.
  await page.locator("#address").fill(`taro.${"yamada-".repeat(6)}48@${site.provider.mailDomain}`);
  if ((await page.locator("#user-id").count()) > 0) await page.locator("#user-id").fill("taro");
  await page.getByRole("button", { name: "設定を表示する" }).click();
  await expect(page.locator("h2#card")).toContainText("taro");
  const paper = await onPaper(page);
  expect(paper.sheets).toBe(1);
  await page.emulateMedia({ media: "print" });
  expect(await missingFrom(paper.words, page)).toEqual([]);
});

/** Prints a page as the first thing that is done with it, and leaves it open as it is on paper. */
async function print(page: Page, path: string): Promise<Paper> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: null });
  await page.goto(path);
  const paper = await onPaper(page);
  await page.emulateMedia({ media: "print" });
  return paper;
}

/** Nothing is missing or pale; the number, the address, the day and whom to ask are on it. */
async function expectWhole(page: Page, site: Site, path: string, { words }: Paper) {
  expect(await missingFrom(words, page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
  expect(await paleTexts(page)).toEqual([]);
  const number = String(numberOf(site, path));
  const today = new Date().toLocaleDateString("ja", { dateStyle: "long" });
  for (const needed of [`/${number}`, site.provider.contact?.telephone ?? "窓口", today])
    expect(words).toMatch(asPrinted(needed));
  await expect(page.locator("main > p").first()).toContainText(number);
  await expect(page.locator(".page-foot .page-qr")).toHaveCount(site.provider.site ? 1 : 0);
}

/** All of it once more, in letters half as large again. */
async function expectLarge(page: Page, path: string, normal: Paper) {
  const large = await print(page, `${path}?print=large`);
  expect(large.letters).toBeGreaterThan(normal.letters * 1.5);
  expect(await missingFrom(large.words, page)).toEqual([]);
}
