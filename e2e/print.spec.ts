import type { Page } from "@playwright/test";
import { pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { numberOf } from "../content/model/numbers/numbered.ts";
import { guideIds, walks } from "./addresses.ts";
import { expect, test } from "./site.ts";

/** What an A4 page holds between the margins of the site's own `@page`, in CSS pixels. */
const sheet = { width: Math.round((210 - 24) * (96 / 25.4)), height: Math.round((297 - 18) * (96 / 25.4)) };

for (const path of guideIds.map((id) => `/guides/${id}`)) {
  test(`${path} goes on four sheets of A4, with its screens whole`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.goto(path);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(4);

    await page.emulateMedia({ media: "print" });
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
    expect(await paleTexts(page)).toEqual([]);
  });
}

const results = walks.map(({ trail }) => checkAddress(pathOf(trail)));

for (const path of [...results, "/result/webmail", "/check", "/notice", "/staff", "/contact", "/providers/ask"]) {
  test(`${path} is whole on paper, and says how to come back to it`, async ({ page, site }) => {
    await page.setViewportSize(sheet);
    // Printed as the first thing, before the small script has come to pages that fetch it.
    await page.route("**/scripts/page.js", (route) => route.abort());
    await page.goto(path);
    const foot = page.locator(".page-foot");
    expect(await sheetsOf(page)).toBeGreaterThan(0);

    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
    expect(await paleTexts(page)).toEqual([]);
    const number = String(numberOf(site, path));
    await expect(page.locator("main > p").first()).toContainText(number);
    await expect(foot).toContainText(`/${number}`);
    await expect(foot).toContainText(site.provider.contact?.telephone ?? "窓口");
    const today = new Date().toLocaleDateString("ja", { dateStyle: "long" });
    await expect(foot.locator(".print-only").filter({ hasText: today })).toBeVisible();
    await expect(foot.locator(".page-qr")).toHaveCount(site.provider.site ? 1 : 0);
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
  await page.goto("/result/taiou-1");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".values:visible")).toContainText(site.provider.outgoing.host);
});

for (const path of ["/guides/windows/thunderbird", "/result/taiou-1"]) {
  test(`${path} is printed in large letters when its address or a button asks for it`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    const normal = await letterSize(page);

    await page.goto(`${path}?print=large`);
    expect(await letterSize(page)).toBeGreaterThan(normal * 1.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);

    await page.goto(path);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.emulateMedia({ media: "screen" });
    await page.locator("print-page[large] button").click();
    await page.emulateMedia({ media: "print" });
    expect(await letterSize(page)).toBeGreaterThan(normal * 1.5);
  });
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function letterSize(page: Page): Promise<number> {
  return page
    .locator("main p:visible")
    .first()
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
}

/** Texts that white paper would swallow: paper has no colour behind letters but where it is asked for. */
function paleTexts(page: Page): Promise<string[]> {
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

test("one's own settings go on one sheet of A4", async ({ page, site }) => {
  await page.setViewportSize(sheet);
  await page.goto("/settings");
  // Long enough to take two lines wherever it stands.
  await page.locator("#address").fill(`taro.${"yamada-".repeat(6)}48@${site.provider.mailDomain}`);
  if ((await page.locator("#user-id").count()) > 0) await page.locator("#user-id").fill("taro");
  await page.getByRole("button", { name: "設定を表示する" }).click();
  await expect(page.locator("h2#card")).toContainText("taro");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
