import type { BrowserContextOptions, Page } from "@playwright/test";
import { pathOf, type Trail } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import type { Site } from "../content/model/site.ts";
import { stops, walks } from "./addresses.ts";
import { answer, answerAll, answersOn, linesOf, wordsOf } from "./journey.ts";
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

      test(`${way}, ${address} is reached again by the links that lead back`, async ({ page, site }) => {
        for (const [index] of trail.entries()) {
          const before = trail.slice(0, index);
          const back = index > 0 ? checkAddress(pathOf(trail.slice(0, index - 1))) : "/";
          await page.goto(checkAddress(pathOf(before)));
          await page.locator(`main a[href="${back}"]`).first().click();
          await expect(page).toHaveURL(back);
          if (index === 0) await page.locator('main a[href="/check"]').first().click();
          await answerAll(page, trail.slice(Math.max(index - 1, 0)), before.slice(0, -1));
          await expectResult(page, site, trail, outcome);
        }
      });

      test(`${way}, ${address} is the same in a new tab, and for somebody else who opens its link`, async ({
        page,
        site,
        context,
        browser,
        baseURL,
      }) => {
        await page.goto("/check");
        await answerAll(page, trail);
        const tab = await context.newPage();
        const elsewhere = await browser.newContext(options);
        if (blocked) await elsewhere.route(blocked, (route) => route.abort());
        for (const other of [tab, await elsewhere.newPage()]) {
          await other.goto(baseURL + address);
          await expectResult(other, site, trail, outcome);
          expect(await other.title()).toBe(await page.title());
        }
        await elsewhere.close();
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
