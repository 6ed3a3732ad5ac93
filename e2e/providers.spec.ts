import { pathOf, trailsTo } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { findViolations } from "./accessibility.ts";
import { search } from "./provider-search.ts";
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
    await expect(page.locator(`[aria-live=polite] a[href^="${href}"]`)).toBeVisible();
  }
});

test("who slips is shown whom they may mean, who asks without 587 the other way, and an old answer never stays", async ({
  page,
  site,
}) => {
  const answer = page.locator("[aria-live=polite]");
  await search(page, "taro@gmai.com");
  const meant = site.otherProviders.providers.find(({ domains }) => domains.includes("gmail.com"));
  await expect(answer.locator(`a[href="/providers/${meant?.id}"]`)).toBeVisible();
  await expect(answer.locator('a[href="/result/taiou-2#switch"]')).toBeVisible();

  await page.locator("#typed").fill("taro@ocn.ne.jp");
  await expect(answer).toBeEmpty();
  await page.locator("form:has(#typed) button").click();
  await expect(answer.locator("table")).toBeVisible();
  await page.route("**/providers/table.json", (route) => route.abort());
  await page.locator("form:has(#typed) button").click();
  await expect(page.getByRole("alert").filter({ hasText: "読み込めませんでした" })).toBeVisible();
  await expect(answer).toBeEmpty();

  await page.unroute("**/providers/table.json");
  await page.locator("#typed").fill("");
  await page.locator("form:has(#typed) button").click();
  await expect(page.locator("#typed")).toHaveAttribute("aria-invalid", "true");
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

test("the sheet names the provider that is to be asked", async ({ page, site }) => {
  const without = site.otherProviders.providers.find(({ submission }) => submission.every(({ port }) => port === 25));
  await page.goto(`/providers/${without?.id}`);
  await expect(page.locator("main ol > li")).toHaveCount(3);
  await page.locator('main a[href^="/providers/ask"]').click();
  await expect(page.locator("from-query[of=company]")).toHaveText(without?.name ?? "");
});

test("the contact sheet names the company that is asked about, and the one whose values guides show", async ({
  page,
  site,
}) => {
  const company = page.locator("section[aria-labelledby=sheet] from-query[of=company]");
  const [first] = site.otherProviders.providers;
  for (const way of ["main [data-carry] a", "header a[href='/contact']"]) {
    await page.goto(`/providers/${first?.id}`);
    await page.locator(way).dispatchEvent("click");
    await expect(page).toHaveURL(/\/contact\?from=taiou-2&company=/);
    await expect(company).toHaveText(first?.name ?? "");
  }
  await page.goto("/contact");
  await expect(company).toBeEmpty();

  await search(page, "taro@clio.ne.jp");
  await page.locator("keep-own button").click();
  await expect(page.locator("keep-own [role=status]")).not.toBeEmpty();
  const chosen = site.otherProviders.providers.find(({ domains }) => domains.includes("clio.ne.jp"));
  await page.goto("/contact");
  await expect(company.locator("own-value")).toHaveText(chosen?.name ?? "");
});

test("the sheet has a ruled line for the name where none was brought along", async ({ page }) => {
  await page.goto("/providers/ask");
  await page.emulateMedia({ media: "print" });
  const line = page.locator("from-query[of=company]");
  await expect(line).toHaveCSS("border-bottom-style", "solid");
  await expect(line).not.toHaveCSS("border-bottom-width", "0px");
  // 6 cm of 96 pixels to the inch: room for a company's name.
  expect((await line.boundingBox())?.width).toBeGreaterThan((6 * 96) / 2.54);
});

test("where the table doesn't come, one is told so", async ({ page }) => {
  await page.route("**/providers/table.json", (route) => route.abort());
  await search(page, "taro@ocn.ne.jp");
  await expect(page.getByRole("alert").filter({ hasText: "読み込めませんでした" })).toBeVisible();
});

test("対応2 finds the provider on its own page and at the end of the check, from what people copy", async ({
  page,
  site,
}) => {
  const ends = trailsTo(site.tree, "taiou-2").map((trail) => checkAddress(pathOf(trail)));
  expect(ends.length).toBeGreaterThan(0);
  for (const at of ["/result/taiou-2", ...ends]) {
    await search(page, "mailto:taro@clio.ne.jp", at);
    const card = page.locator("[aria-live=polite] table");
    await expect(card, at).toContainText("mail.clio.ne.jp");
    await expect(card, at).not.toContainText("mailto");
  }
});
