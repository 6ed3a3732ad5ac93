import { numberOf } from "../content/model/numbers/numbered.ts";
import { resolve } from "../content/model/resolve.ts";
import { settingOf, type ValuePath } from "../content/model/settings.ts";
import type { Guide } from "../content/model/site.ts";
import { attribute, tagsOf } from "../content/model/tags.ts";
import { anchored } from "../content/model/vocabulary.ts";
import { drawnGuides, guideIds } from "./addresses.ts";
import { expect, test } from "./site.ts";

const noPicture = () => ({ width: 1, height: 1 });

for (const id of guideIds) {
  const address = `/guides/${id}`;

  test(`${address} can be linked step by step, by the ids that its editor wrote`, async ({ page, site }) => {
    await page.goto(address);
    const written = tagsOf(resolve(guideIn(site.guides, id).body, site.provider, noPicture), ...anchored);
    expect(written.length).toBeGreaterThan(5);
    for (const tag of written) {
      const anchor = attribute(tag, "id") ?? "";
      await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
      if (tag.name === "Passage") continue;
      // The visible link says for staff what it leads to.
      const link = page.locator(`main a[href="#${anchor}"][data-ours]`);
      await expect(link).toHaveCount(1);
      await expect(link).toBeVisible();
      await expect(link).toContainText(attribute(tag, "title") ?? "");
    }

    for (const tag of [written.at(0), written.at(-1)]) {
      const anchor = (tag && attribute(tag, "id")) ?? "";
      await page.goto(`${address}#${anchor}`);
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    }
  });

  test(`${address} is a list of steps with one heading each, in the order they were written`, async ({
    page,
    site,
  }) => {
    await page.goto(address);
    const titles = tagsOf(resolve(guideIn(site.guides, id).body, site.provider, noPicture), "Step").map((tag) =>
      attribute(tag, "title"),
    );
    const steps = page.locator("main ol > li:has(h3)");
    await expect(steps).toHaveCount(titles.length);
    expect((await steps.locator("h3").allTextContents()).map((text) => text.trim())).toEqual(titles);
  });

  test(`${address} shows this provider's values wherever one stands`, async ({ page, site }) => {
    await page.goto(address);
    const shown = await page
      .locator("main [data-of]")
      .evaluateAll((places) => places.map((place) => [place.getAttribute("data-of") ?? "", place.textContent ?? ""]));
    expect(shown.map(([path]) => path)).toEqual(expect.arrayContaining(["outgoing.host", "outgoing.port"]));
    for (const [path, value] of shown) expect(value, path).toBe(settingOf(site.provider, path as ValuePath));
  });
}

for (const id of drawnGuides) {
  const address = `/guides/${id}`;

  test(`${address} tells every drawn screen in words as well`, async ({ page, site }) => {
    await page.goto(address);
    const expected = tagsOf(resolve(guideIn(site.guides, id).body, site.provider, noPicture), "Screen");
    const figures = page.locator("main figure:has(.screen)");
    await expect(figures).toHaveCount(expected.length);

    for (const figure of await figures.all()) {
      await expect(figure.locator("figcaption")).not.toBeEmpty();
      await expect(figure.locator(".screen")).toHaveAttribute("aria-hidden", "true");
      await expect(figure.locator(".screen :is(a, button, input, select, [tabindex])")).toHaveCount(0);
      const details = figure.locator("details");
      await expect(details.locator("ul").first()).toBeHidden();
      await details.locator("summary").click();
      await expect(details.locator("li").first()).toBeVisible();

      const told = await details.textContent();
      for (const label of await labelsIn(figure.locator(".screen")))
        expect(told).toContain(label === "※" ? "画面未確認" : label);
    }
  });

  test(`${address} copies each value as it must be typed, and its own address`, async ({
    page,
    context,
    site,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const copied: string[] = [];
    for (const place of await page.locator("copy-value:not([hidden] *)").all()) {
      await place.getByRole("button").click();
      await expect(place.getByRole("status")).not.toBeEmpty();
      copied.push(await clipboard());
    }
    const { host, port } = site.provider.outgoing;
    expect(copied).toEqual(expect.arrayContaining([host, String(port)]));

    const link = page.locator("copy-link");
    await link.getByRole("button").click();
    await expect(link.getByRole("status")).not.toBeEmpty();
    // The address that stands on the page, which leads to it.
    const shown = await page.locator(".page-foot li").first().textContent();
    expect(`このページのアドレス：${await clipboard()}`).toBe(shown);
    expect(await clipboard()).toBe(`${site.provider.site ?? baseURL}/${numberOf(site, address)}`);
  });
}

test("without scripts no button stands there that would do nothing", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/guides/${drawnGuides[0]}`);
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
  await context.close();
});

test("whom to ask is told as far as the record knows", async ({ page, site }) => {
  await page.goto("/contact");
  const { contact } = site.provider;
  const links = await page
    .locator("main a[href^='tel:']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).toEqual(contact?.telephone ? [`tel:${contact.telephone}`] : []);
  if (contact?.hours) await expect(page.getByRole("main")).toContainText(contact.hours);
});

function guideIn(guides: readonly Guide[], id: string): Guide {
  const guide = guides.find((one) => one.id === id);
  if (!guide) throw new Error(`no guide ${id}`);
  return guide;
}

/** The texts of a drawing, without its marks and what stands for hidden letters. */
function labelsIn(drawing: import("@playwright/test").Locator): Promise<string[]> {
  return drawing.evaluate((screen) => {
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      if (text && !/^[•●]+$/.test(text) && !node.parentElement?.closest(".screen-mark, i")) texts.push(text);
    }
    return texts;
  });
}
