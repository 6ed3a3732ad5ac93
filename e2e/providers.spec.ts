import type { Page } from "@playwright/test";
import { findViolations } from "./accessibility.ts";
import { expect, test } from "./site.ts";

test("an address finds its provider by the domain, in the browser, and guides show the values when chosen", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await search(page, "ｔａｒｏ＠ｃｌｉｏ．ｎｅ．ｊｐ");
  const card = page.locator("table", { hasText: "mail.clio.ne.jp" });
  await expect(card).toContainText("587");
  await expect(card).toContainText("taro");
  expect(await findViolations(page)).toEqual([]);

  await page.locator("keep-own button").click();
  await expect(page.locator("keep-own [role=status]")).not.toBeEmpty();
  await page.goto("/guides/windows/thunderbird?from=taiou-2");
  const hosts = await page
    .locator("own-value[of=host]")
    .evaluateAll((all) => all.map((one) => one.shadowRoot?.textContent));
  expect(new Set(hosts)).toEqual(new Set(["mail.clio.ne.jp"]));
  expect(sent.filter((one) => decodeURIComponent(one).includes("taro"))).toEqual([]);
});

test("who can't be found is told whom to ask and what", async ({ page, site }) => {
  for (const [typed, href] of [
    ["taro@unknown.example.com", "/providers/ask"],
    ["taro@kaisha.co.jp", "/providers/ask"],
    ["taro@bb-niigata.jp", "/providers/ask"],
    [`taro@${site.provider.mailDomain}`, "/settings"],
  ] as const) {
    await search(page, typed);
    await expect(page.locator(`[aria-live=polite] a[href="${href}"]`)).toBeVisible();
  }
});

test("every provider has a page with its values, source and day, or the questions to ask", async ({
  request,
  site,
}) => {
  const { providers, source } = site.otherProviders;
  for (const { id, submission } of providers) {
    const text = await (await request.get(`/providers/${id}`)).text();
    const shown = submission.some(({ port }) => port !== 25);
    expect(text, id).toContain(shown ? submission.find(({ port }) => port !== 25)?.host : "587番の情報がありません");
    expect(text, id).toContain(source.address);
  }
});

async function search(page: Page, typed: string) {
  await page.goto("/providers");
  await expect(page.locator("#typed")).toBeEnabled();
  await page.locator("#typed").fill(typed);
  await page.locator("form:has(#typed) button").click();
}
