import { endings, openQuestions, pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { numberedPages, numberOf } from "../content/model/numbers/numbered.ts";
import { expect, test } from "./site.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page for staff has every question, result, guide and error with its number", async ({ page, site }) => {
    await page.goto("/staff");
    const main = page.getByRole("main");
    const addresses = [
      ...openQuestions(site.tree).map(({ trail }) => checkAddress(pathOf(trail))),
      ...endings(site.tree).map(({ trail }) => checkAddress(pathOf(trail))),
      ...[...site.outcomes.keys()].map((id) => `/result/${id}`),
      ...site.guides.map(({ id }) => `/guides/${id}`),
      ...site.errors.errors.map(({ id }) => `/errors/${id}`),
      ...site.otherProviders.providers.map(({ id }) => `/providers/${id}`),
    ];
    const links = await main
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => `${link.getAttribute("href")} ${link.textContent?.match(/\d+$/)?.[0]}`));
    expect(addresses.filter((address) => !links.includes(`${address} ${numberOf(site, address)}`))).toEqual([]);
    for (const { head } of site.guides) {
      await expect(main).toContainText(head.aliases.join("、"));
      if (head.recognise) await expect(main).toContainText(head.recognise);
    }
    await expect(main.locator("[data-chart]")).toBeVisible();
    await expect(main).toContainText(site.provider.outgoing.host);
  });
});

test("each text for staff is copied as it stands on the page, with its number, the step and the day", async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const step = numberedPages(site).find(({ address }) => address === "/guides/windows/thunderbird")?.number;
  for (const path of ["/check/connection-yes/smtp-no", `/${step}-2`, "/check", "/errors"]) {
    await page.goto(path);
    await page.getByText("サポート担当の方へ").click();
    const texts = page.locator("copy-text");
    await expect(texts).toHaveCount(2);
    for (const text of await texts.all()) {
      await text.getByRole("button").click();
      await expect(text.getByRole("status")).not.toBeEmpty();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.replaceAll("\r\n", "\n")).toBe(await text.locator("pre").textContent());
      expect(copied).toContain(String(numberOf(site, new URL(page.url()).pathname)));
    }
    await expect(texts.last()).toContainText(new Date().toLocaleDateString("ja", { dateStyle: "long" }));
  }
  await page.goto(`/${step}-2?from=taiou-1`);
  for (const text of await page.locator("copy-text").all()) await expect(text).toContainText(`${step}-2`);
  await expect(page.locator("copy-text").last()).toContainText(`結果：${site.outcomes.get("taiou-1")?.head.title}`);
  await page.locator("copy-value[step] button").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${step}-2`);
});
