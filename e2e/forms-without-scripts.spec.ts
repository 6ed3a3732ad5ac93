import type { Page } from "@playwright/test";
import { pathOf, trailsTo } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { expect, test } from "./site.ts";

// What readers of a personal form see where scripts run, but not the form's own.

for (const path of ["/settings", "/settings/now", "/errors", "/providers", "/sent", "/result/taiou-2"]) {
  test(`where the scripts of ${path} never come, its form says after a while that it isn't ready`, async ({ page }) => {
    await page.route("/_next/**", (route) => route.abort());
    await page.goto(path);
    await expectWordsAfterAWhile(page);
  });
}

test("at the end of the check, where the search alone never comes, the page stands all the same", async ({
  page,
  site,
}) => {
  const [trail = []] = trailsTo(site.tree, "taiou-2");
  const path = checkAddress(pathOf(trail));
  const first = await scriptsOf(page, "/check");
  const late = (await scriptsOf(page, path)).filter((one) => !first.includes(one) && one.startsWith("/_next/"));
  expect(late.length).toBeGreaterThan(0);

  const stopped: string[] = [];
  for (const one of late)
    await page.route(one, (route) => {
      stopped.push(one);
      return route.abort();
    });
  await page.goto(path, { waitUntil: "networkidle" });
  expect(stopped.length).toBeGreaterThan(0);
  await expectWordsAfterAWhile(page);
  await expect(page.locator(`main a[href="/providers"]`).last()).toBeVisible();
});

async function expectWordsAfterAWhile(page: Page) {
  const words = page.locator("form .still-loading");
  await expect(page.locator("form fieldset :is(input, textarea)").first()).toBeDisabled();
  await expect(words).toBeHidden();
  await words.evaluate((element) => {
    for (const animation of element.getAnimations()) animation.finish();
  });
  await expect(words).toBeVisible();
  expect((await words.boundingBox())?.height).toBeGreaterThan(20);
}

async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname));
  await page.goto(path, { waitUntil: "networkidle" });
  page.removeAllListeners("request");
  return scripts;
}
