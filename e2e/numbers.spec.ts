import { movesOf } from "../content/model/moves.ts";
import { numberedAddress, numberedPages, numberOf } from "../content/model/numbers/numbered.ts";
import { pageNumbers } from "../content/model/numbers/page-number.ts";
import { numberIndex, pagesOfNumber, twofoldNumbers } from "../content/model/numbers/page-of-number.ts";
import { stepsByNumber } from "../content/model/numbers/step-numbers.ts";
import { pagesOf } from "../content/model/pages.ts";
import { attribute, tagsOf } from "../content/model/tags.ts";
import { paths, walks } from "./addresses.ts";
import { answersOn, linesOf } from "./journey.ts";
import { expect, test } from "./site.ts";
import { send } from "./wire.ts";

test("every page shows its number, and the number leads to the page", async ({ baseURL, site }) => {
  for (const { path } of pagesOf(site)) {
    const number = numberOf(site, path);
    const { text } = await send(baseURL, path);
    expect(text.match(/このページの番号 <strong[^>]*>(\d+)</)?.[1], path).toBe(String(number));

    const { status, headers } = await send(baseURL, `/${number}`, { headers: { host: "evil.example" } });
    expect(status, path).toBe(303);
    expect(headers.location, path).toBe(numberedAddress(site, path));
  }
});

test("a number that was ever given leads somewhere", async ({ baseURL, site }) => {
  const numbered = new Map(numberedPages(site).map(({ number, address }) => [String(number), address]));
  for (const [number, address] of Object.entries(site.ledger).filter(([number]) => !number.includes("-"))) {
    const { status, headers } = await send(baseURL, `/${number}`);
    expect(status, number).toBe(numbered.has(number) ? 303 : 308);
    expect(headers.location, number).toBe(numbered.get(number) ?? movesOf(site)[address]);
  }
});

test("every step is read with a number that leads to it", async ({ baseURL, page, site }) => {
  for (const { id, head, body } of site.guides) {
    const steps = Object.entries(stepsByNumber(site.ledger, head.number, body));
    expect(new Set(steps.map(([, step]) => step)), id).toEqual(
      new Set(tagsOf(body, "Step").map((step) => attribute(step, "id"))),
    );
    for (const [number, step] of steps) {
      const { headers } = await send(baseURL, `/${head.number}-${number}`);
      expect(headers.location, id).toBe(`/guides/${id}#${step}`);
    }
    expect((await send(baseURL, `/${head.number}-99`)).status, id).toBe(404);
  }
  const [guide] = site.guides;
  await page.goto(`/guides/${guide?.id}`);
  const shown = await page
    .locator(".step")
    .evaluateAll((steps) => steps.map((step) => getComputedStyle(step, "::before").content.replaceAll(/[^\d-]/g, "")));
  expect(shown.length).toBeGreaterThan(0);
  const numbers = await page
    .locator(".step")
    .evaluateAll((steps) => steps.map((step) => step.getAttribute("data-number")));
  expect(numbers).toEqual(shown);
});

test("what was asked of a page goes along from its number", async ({ baseURL, site }) => {
  const [guide] = site.guides;
  const { headers } = await send(baseURL, `/${guide?.head.number}-1?print=large`);
  expect(headers.location).toMatch(/^\/guides\/[^?#]+\?print=large#/);
});

for (const [what, path] of [
  ["full-width digits", "/１０８"],
  ["blanks", "/1 0 8"],
  ["a full-width blank", "/　108"],
  ["a step in full width", "/１０８－１"],
] as const) {
  test(`${what} in the address are understood, or told as unknown in Japanese`, async ({ baseURL }) => {
    const { status, headers, text } = await send(baseURL, encodeURI(path));
    if (/[－-]/.test(path)) {
      expect(status).toBe(404);
      expect(text).toContain("その番号のページはありません");
      return;
    }
    expect(status).toBe(303);
    expect(headers.location).toBe("/");
  });
}

test("a number with a blank that may be two is asked about, and shows only its own meanings", async ({
  page,
  site,
}) => {
  const index = numberIndex(site);
  const [typed = ""] = twofoldNumbers(index);
  await page.goto(`/${typed}`);
  const shown = page.locator("main ul.links:visible");
  await expect(shown).toHaveCount(1);
  const links = await shown.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(pagesOfNumber(index, typed).map(({ address }) => address));
  expect(links.length).toBeGreaterThan(1);
});

test("a number with a slip leads to no page", async ({ baseURL, site }) => {
  const right = new Set(pageNumbers);
  for (const { number } of numberedPages(site).slice(0, 40)) {
    const slip = number % 10 === 9 ? number - 1 : number + 1;
    expect(right.has(slip)).toBe(false);
    expect((await send(baseURL, `/${slip}`)).status, String(slip)).toBe(404);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("the box on the first page and in the foot of others opens the page of the number read aloud", async ({
      page,
      site,
    }) => {
      for (const from of ["/", "/guides/windows/thunderbird", "/check", "/number"]) {
        for (const typed of ["１３２", " 13 2 ", "132", "このページの番号 132"]) {
          await page.goto(from);
          await page.locator("input[name=number]").fill(typed);
          await page.locator("form:has(input[name=number]) button").click();
          await expect(page).toHaveURL(numberedPages(site).find(({ number }) => number === 132)?.address ?? "");
        }
      }
      await page.goto("/");
      await page.locator("input[name=number]").fill("123");
      await page.locator("form:has(input[name=number]) button").click();
      await expect(page).toHaveURL("/number/unknown");
    });

    test("pages whose forms must not be sent lead to the box", async ({ page }) => {
      for (const path of ["/settings", "/settings/now", "/errors", "/providers", "/sent"]) {
        await page.goto(path);
        await page.getByRole("contentinfo").getByRole("link", { name: "番号を入れる" }).click();
        await expect(page).toHaveURL("/number");
      }
    });
  });
}

for (const { trail, outcome } of walks) {
  test(`from the number of ${outcome} as it was reached, staff see the caller's answers`, async ({ page, site }) => {
    const number = numberedPages(site).find(
      ({ address }) => address === `/check/${trail.map((given) => `${given.question}-${given.answer}`).join("/")}`,
    )?.number;
    await page.goto(`/${number}`);
    expect(await answersOn(page)).toEqual(linesOf(site, trail));
  });
}

test("this test visits the pages of this site", ({ site }) => {
  expect(pagesOf(site).map(({ path }) => path)).toEqual(paths);
});
