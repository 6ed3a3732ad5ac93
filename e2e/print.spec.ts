import { guideIds } from "./addresses.ts";
import { expect, test } from "./site.ts";

/** What an A4 page holds between the margins of the site's own `@page`, in CSS pixels. */
const sheet = { width: Math.round((210 - 24) * (96 / 25.4)), height: Math.round((297 - 18) * (96 / 25.4)) };

for (const path of guideIds.map((id) => `/guides/${id}`)) {
  test(`${path} goes on four sheets of A4, with its screens whole`, async ({ page }) => {
    await page.setViewportSize(sheet);
    await page.goto(path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(4);

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
  });
}

test("one's own settings go on one sheet of A4", async ({ page, site }) => {
  await page.setViewportSize(sheet);
  await page.goto("/settings");
  await page.locator("#address").fill(`taro@${site.provider.mailDomain}`);
  if ((await page.locator("#user-id").count()) > 0) await page.locator("#user-id").fill("taro");
  await page.getByRole("button", { name: "設定を表示する" }).click();
  await expect(page.locator("h2#card")).toContainText("taro");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
