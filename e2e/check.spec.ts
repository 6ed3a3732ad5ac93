import type { BrowserContextOptions, Page } from "@playwright/test";
import { alternatives, pathOf, type Trail } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import type { Site } from "../content/model/site.ts";
import { stops, walks } from "./addresses.ts";
import { answer, answerAll, answersOn, linesOf, radio, sendButton, wordsOf } from "./journey.ts";
import { beginOn } from "./late-script.ts";
import { expect, test } from "./site.ts";

const ways: { way: string; options: BrowserContextOptions; blocked?: string }[] = [
  { way: "with scripts", options: {} },
  { way: "without scripts", options: { javaScriptEnabled: false } },
  { way: "with the framework's files blocked", options: {}, blocked: "/_next/**" },
];

for (const { way, options, blocked } of ways) {
  test.describe(way, () => {
    test.use(options);
    test.beforeEach(async ({ context }) => {
      if (blocked) await context.route(blocked, (route) => route.abort());
    });

    for (const { trail, outcome } of walks) {
      const address = checkAddress(pathOf(trail));

      test(`${way}, ${address} is reached from the first page, and however one goes back and forth`, async ({
        page,
        site,
      }) => {
        await page.goto("/");
        await page.locator('main a[href="/check"]').first().click();
        await answerAll(page, trail);
        await expectResult(page, site, trail, outcome);

        await page.reload();
        await expectResult(page, site, trail, outcome);

        const hydrates = way === "with scripts";
        await goBackTo(page, checkAddress(pathOf(trail.slice(0, -1))), hydrates);
        await answerAll(page, trail.slice(-1), trail.slice(0, -1));
        await expectResult(page, site, trail, outcome);

        await goBackTo(page, "/check", hydrates);
        await answerAll(page, trail);
        await expectResult(page, site, trail, outcome);
      });

      test(`${way}, ${address} is reached again after each answer was changed to what it was`, async ({
        page,
        site,
      }) => {
        for (const [index, given] of trail.entries()) {
          const before = trail.slice(0, index);
          await page.goto(address);
          await page.locator("main section dl > div").nth(index).getByRole("link").click();
          await expect(page).toHaveURL(checkAddress(pathOf(before)));
          await expect(page.locator("h1")).toHaveText(wordsOf(site).question(given.question));
          expect(await answersOn(page)).toEqual(linesOf(site, before));
          await answerAll(page, trail.slice(index), before);
          await expectResult(page, site, trail, outcome);
        }
      });
    }

    for (const { trail, question } of stops) {
      const unsure = checkAddress(pathOf(trail, question, "unsure"));

      test(`${way}, who does not know at ${unsure} is told how to find out and loses no answer`, async ({
        page,
        site,
      }) => {
        await page.goto(checkAddress(pathOf(trail)));
        await answer(page, "unsure");
        await expect(page).toHaveURL(unsure);
        expect(await answersOn(page)).toEqual(linesOf(site, trail));
        await expect(page.getByText(wordsOf(site).question(question)).first()).toBeVisible();

        for (const choice of ["yes", "no"] as const) {
          await answer(page, choice);
          await expect(page).toHaveURL(checkAddress(pathOf([...trail, { question, answer: choice }])));
          await page.goto(unsure);
        }

        await answer(page, "unsure");
        await expect(page).toHaveURL(["/contact", ...pathOf(trail, question, "unsure")].join("/"));
        expect(await answersOn(page)).toEqual(linesOf(site, trail));
        await expect(page.getByText(wordsOf(site).question(question)).first()).toBeVisible();
      });
    }
  });
}

for (const { trail, outcome } of walks) {
  const address = checkAddress(pathOf(trail));

  test(`${address} is the same for somebody else who opens its link`, async ({ page, site, browser, baseURL }) => {
    await page.goto("/check");
    await answerAll(page, trail);
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const elsewhere = await browser.newContext(options);
      const other = await elsewhere.newPage();
      await other.goto(baseURL + address);
      await expectResult(other, site, trail, outcome);
      expect(await other.title()).toBe(await page.title());
      await elsewhere.close();
    }
  });

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
    await expect(main.locator('a[href="/contact"]').first()).toBeVisible();
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

async function expectResult(page: Page, site: Site, trail: Trail, outcome: string) {
  await expect(page).toHaveURL(checkAddress(pathOf(trail)));
  await expect(page.locator("h1")).toHaveText(wordsOf(site).outcome(outcome));
  expect(await answersOn(page)).toEqual(linesOf(site, trail));
}

/** Presses the browser's back button until that page is reached. */
async function goBackTo(page: Page, address: string, hydrates: boolean) {
  await settle(page, hydrates);
  for (let steps = 0; new URL(page.url()).pathname !== address; steps += 1) {
    if (steps > 10) throw new Error(`the way back does not pass ${address}`);
    await page.goBack();
    await settle(page, hydrates);
  }
}

/** Next notes itself in the browser's history when it wakes a page: going back at that very moment goes nowhere. */
async function settle(page: Page, hydrates: boolean) {
  const forms = page.locator("form[data-needs-scripts]");
  if (hydrates && (await forms.count()) > 0) await expect(forms.first()).toHaveJSProperty("noValidate", true);
}
