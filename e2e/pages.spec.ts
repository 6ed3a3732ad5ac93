import type { Page } from "@playwright/test";
import { testedWidths } from "../content/model/about.ts";
import { endings, openQuestions } from "../content/model/check.ts";
import { pagesOf } from "../content/model/pages.ts";
import { findStructureFaults, findViolations } from "./accessibility.ts";
import { guideIds, paths, stops, walks, wrong } from "./addresses.ts";
import { expect, test } from "./site.ts";

const narrow = { width: testedWidths.narrow, height: 740 };
const wide = { width: testedWidths.wide, height: 800 };

test("this site has the addresses that are visited here", ({ site }) => {
  expect(pagesOf(site).map(({ path }) => path)).toEqual(paths);
  expect(endings(site.tree)).toEqual(walks);
  expect(openQuestions(site.tree)).toEqual(stops);
  expect(site.guides.map(({ id }) => id)).toEqual(guideIds);
});

const seen = [...paths, wrong];

test("/about tells how many pages are visited here", async ({ page }) => {
  await page.goto("/about");
  await expect(page.locator("[data-figure=pages]")).toHaveText(String(seen.length));
});

for (const path of seen) {
  test(`${path} with scripts`, async ({ page, context, baseURL }) => {
    const disturbances = watch(page, baseURL);
    await page.setViewportSize(narrow);
    await expectPage(page, path);
    // React has taken over every form.
    for (const form of await page.locator("form[data-needs-scripts]").all())
      await expect(form).toHaveJSProperty("noValidate", true);

    expect(await findViolations(page)).toEqual([]);
    expect(await findStructureFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await page.setViewportSize(wide);
    expect(await findViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    expect(disturbances).toEqual([]);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of seen) {
    test(`${path} without scripts`, async ({ page, baseURL }) => {
      const disturbances = watch(page, baseURL);
      for (const size of [narrow, wide]) {
        await page.setViewportSize(size);
        if (size === narrow) await expectPage(page, path);
        expect(await findStructureFaults(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      }
      expect(disturbances).toEqual([]);
    });
  }
});

for (const path of seen) {
  test(`${path} as it stands without scripts has no violation`, async ({ page, request }) => {
    const html = await (await request.get(path)).text();
    // axe is a script itself: the page is shown as a browser without scripts shows it, in one that has them.
    const still = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, "").replaceAll(/<\/?noscript>/g, "");
    await page.setViewportSize(narrow);
    await page.setContent(still);
    await expect(page.locator("h1")).toBeVisible();
    const violations = await findViolations(page);
    await page.setViewportSize(wide);
    expect([...violations, ...(await findViolations(page))]).toEqual([]);
  });
}

test("every page has a title of its own, and only those for everybody may be listed by search engines", async ({
  request,
  site,
}) => {
  const pages = await Promise.all(
    [...pagesOf(site), { path: wrong, listed: false }].map(async ({ path, listed }) => {
      const html = await (await request.get(path)).text();
      const [, title = ""] = /<title>(.*?)<\/title>/.exec(html) ?? [];
      return { path, title, listed, hidden: /<meta name="robots" content="[^"]*noindex/.test(html) };
    }),
  );
  const titles = pages.map(({ title }) => title);
  expect(pages.filter(({ title }) => titles.filter((one) => one === title).length > 1 || title === "")).toEqual([]);
  expect(pages.filter(({ listed, hidden }) => listed === hidden)).toEqual([]);
});

async function expectPage(page: Page, path: string) {
  const response = await page.goto(path);
  expect(response?.status()).toBe(path === wrong ? 404 : 200);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.getByRole("banner").locator('a[href="/contact"]')).toBeVisible();
}

/** How far the page reaches beyond the right edge of the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What the browser complains of, and requests to other sites, from now on. */
function watch(page: Page, origin = ""): string[] {
  const seen: string[] = [];
  page.on("pageerror", (error) => seen.push(String(error)));
  page.on("console", (message) => {
    // The browser reports the status of the page itself, which is meant.
    const isWrongAddress = new URL(message.location().url || origin).pathname === wrong;
    if (["error", "warning"].includes(message.type()) && !isWrongAddress) seen.push(message.text());
  });
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) seen.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // A browser whose scripts are off refuses to fetch them.
    if (reason !== "csp") seen.push(`${request.url()} failed: ${reason}`);
  });
  return seen;
}
