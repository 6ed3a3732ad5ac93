import { alternatives, pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { stops, walks } from "./addresses.ts";
import { answersOn, linesOf, radio, sendButton, wordsOf } from "./journey.ts";
import { beginOn } from "./late-script.ts";
import { expect, test } from "./site.ts";

for (const { trail, outcome } of walks) {
  const address = checkAddress(pathOf(trail));

  test(`${address} tells what one other answer would have led to`, async ({ page, site }) => {
    await page.goto(address);
    for (const { changed, stop } of alternatives(site.tree, trail)) {
      const line = page.getByRole("listitem").filter({ hasText: wordsOf(site).short(changed.question) });
      const link = line.locator(`a[href="${checkAddress(pathOf(stop.trail))}"]`);
      await expect(link).toHaveText(wordsOf(site).outcome(stop.outcome ?? ""));
    }
  });

  test(`${address} offers what to do: a guide where something must be changed, one in need elsewhere, and always a person`, async ({
    page,
    site,
  }) => {
    await page.goto(address);
    const main = page.getByRole("main");
    const { tone, guides } = site.outcomes.get(outcome)?.head ?? {};
    expect(guides).toBe(tone === "act");
    const devices = [...new Set(site.guides.map(({ head }) => head.os))];
    for (const os of devices) {
      await expect(main.locator(`a[href="/guides/${os}?from=${outcome}"]`)).toHaveCount(guides ? 1 : 0);
      // In case that mail is not sent nevertheless.
      await expect(main.locator(`a[href="/guides/${os}"]`)).toHaveCount(guides ? 0 : 1);
    }
    await main.locator(`a[href="/contact?from=${outcome}"]`).click();
    await expect(page.locator("from-result p:visible")).toHaveAttribute("data-result", outcome);
  });

  test(`${address} is left for a new start`, async ({ page }) => {
    await page.goto(address);
    await page.locator('main a[href="/check"]').last().click();
    await expect(page).toHaveURL("/check");
    expect(await answersOn(page)).toEqual([]);
    await expect(page.locator("input:checked")).toHaveCount(0);
  });

  test(`${address} names the result without a trail as the page to be listed`, async ({ page, site, baseURL }) => {
    await page.goto(address);
    const canonical = await page.locator("link[rel=canonical]").getAttribute("href");
    expect(canonical).toBe(`${site.provider.site ?? ""}/result/${outcome}`);

    const response = await page.goto(`${baseURL}/result/${outcome}`);
    expect(response?.status()).toBe(200);
    await expect(page.locator("h1")).toHaveText(wordsOf(site).outcome(outcome));
  });
}

for (const { trail, question } of stops) {
  const address = checkAddress(pathOf(trail));

  test(`${address} asks one question, names it in the title with the answers so far, and leads back`, async ({
    page,
    site,
  }) => {
    await page.goto(address);
    const words = wordsOf(site);
    await expect(page.locator("h1")).toHaveText(words.question(question));
    const title = await page.title();
    expect(title).toContain(words.question(question));
    for (const given of trail) {
      expect(title).toContain(words.short(given.question));
      expect(title).toContain(words.answer(given));
    }
    expect(await answersOn(page)).toEqual(linesOf(site, trail));
    await expect(page.getByRole("radio")).toHaveCount(3);
    await expect(page.locator("input:checked")).toHaveCount(0);

    const back = trail.length > 0 ? checkAddress(pathOf(trail.slice(0, -1))) : "/";
    await page.locator(`main a[href="${back}"]`).first().click();
    await expect(page).toHaveURL(back);
  });

  test(`${address} does not go on by itself when an answer is chosen`, async ({ page }) => {
    const requests: string[] = [];
    await page.goto(address);
    await expect(page.locator("form", { has: radio(page, "yes") })).toHaveJSProperty("noValidate", true);
    await beginOn(page);
    page.on("request", (request) => requests.push(request.url()));
    await radio(page, "yes").focus();
    for (const key of ["Space", "ArrowDown", "ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
    await expect(radio(page, "no")).toBeChecked();
    await page.locator("label", { has: radio(page, "unsure") }).click();
    await expect(radio(page, "unsure")).toBeChecked();
    await expect(page).toHaveURL(address);
    expect(requests).toEqual([]);
  });
}

for (const choice of ["yes", "no", "unsure"] as const) {
  test(`${choice}, chosen before the scripts have come, stays chosen when they come`, async ({ page }) => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route("/_next/**", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/check", { waitUntil: "commit" });
    await page.locator("label", { has: radio(page, choice) }).click();
    letThrough();
    await expect(page.locator("form", { has: radio(page, choice) })).toHaveJSProperty("noValidate", true);
    await expect(radio(page, choice)).toBeChecked();
    await sendButton(page).click();
    await expect(page).toHaveURL(`/check/connection-${choice}`);
  });
}

test("who uses web mail only is told on the first question that nothing needs to be done", async ({ page, site }) => {
  await page.goto("/check");
  await page.locator('main form a[href="/result/webmail"], main a[href="/result/webmail"]').first().click();
  await expect(page.locator("h1")).toHaveText(wordsOf(site).outcome("webmail"));
});
