import type { Page } from "@playwright/test";
import { findViolations } from "./accessibility.ts";
import { beginOn } from "./late-script.ts";
import { expect, test } from "./site.ts";

const dialog =
  "サーバーへの接続は失敗しました。アカウント : 'mail', ポート: 25, エラー番号 : 0x800CCC0E hanako@example.jp";

test("a pasted message leads to the step of the reader's own guide, and nothing of it is sent", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await open(page, "/errors?guide=windows/outlook-express-6");
  await ask(page, dialog);
  await expect(page.locator("section[aria-labelledby=answer]")).toBeFocused();
  const first = page.locator("li[data-cause]").first();
  await expect(first).toHaveAttribute("data-cause", "port-25-blocked");
  await expect(first.getByRole("link")).toHaveAttribute("href", "/guides/windows/outlook-express-6#port");
  expect(await findViolations(page)).toEqual([]);
  expect(sent.filter((one) => /hanako|800CCC0E/i.test(decodeURIComponent(one)))).toEqual([]);
  await first.getByRole("link").click();
  await expect(page.locator("#port")).toBeInViewport();
});

test("what a server says outranks the program's words around it", async ({ page }) => {
  await open(page, "/errors");
  await ask(page, "メッセージを送信できませんでした。サーバーの応答: 535 5.7.8 Error: authentication failed");
  await expect(page.locator("li[data-cause]").first()).toHaveAttribute("data-cause", "login");
});

test("an unknown text is no dead end", async ({ page }) => {
  await open(page, "/errors");
  for (const text of ["こまりました", "ぬるぽ", "x".repeat(30_000)]) {
    await ask(page, text);
    const answer = page.locator("section[aria-labelledby=answer]");
    expect(await answer.locator('ol a[href^="/errors/"]').count()).toBeGreaterThanOrEqual(5);
    for (const href of ["/check", "/guides", "/contact"])
      await expect(answer.locator(`a[href="${href}"]`)).toBeVisible();
  }
});

test("an empty box is told of where it stands", async ({ page }) => {
  await open(page, "/errors");
  await page.locator("form:has(#text) button[type=submit]").click();
  await expect(page.locator("#text")).toBeFocused();
  await expect(page.locator("#text")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#text-error")).not.toBeEmpty();
  expect(await findViolations(page)).toEqual([]);
});

test("a message about receiving is not answered as one about sending", async ({ page }) => {
  await open(page, "/errors?program=Outlook+Express+6.0");
  await ask(page, "プロトコル : POP3, ポート : 110, エラー番号 : 0x800CCC0E");
  const answer = page.locator("section[aria-labelledby=answer]");
  await expect(answer.locator("li[data-cause]")).toHaveCount(1);
  await expect(answer.locator("li[data-cause] a")).toHaveAttribute("href", "/contact?program=Outlook+Express+6.0");
});

test("to a person goes what is known of the reader, from known and unknown errors alike", async ({ page, site }) => {
  const guide = site.guides.find(({ id }) => id === "windows/outlook-express-6");
  const { client = "", number = 0 } = guide?.head ?? {};
  const carried = { program: client, guide: String(number), step: `${number}-3`, from: "taiou-1" };
  const known = `?${new URLSearchParams(carried)}`;
  const address = `/errors${known}`;
  for (const text of ["ぬるぽ", "プロトコル : POP3, ポート : 110"]) {
    await open(page, address);
    await ask(page, text);
    await page.locator("section[aria-labelledby=answer] a[href^='/contact']").click();
    await expect(page).toHaveURL(`/contact${known}`);
    await expect(page.locator("from-query[of=guide]")).toHaveText(String(number));
    await expect(page.locator("from-result p:visible")).toHaveAttribute("data-result", "taiou-1");
  }

  // By the page of a symptom as well, and from there back to the box.
  await open(page, address);
  await ask(page, "ぬるぽ");
  await page.locator("section[aria-labelledby=answer] a[href^='/errors/']").first().click();
  await page.locator("main [data-carry] a[href^='/contact']").last().click();
  await expect(page).toHaveURL(`/contact${known}`);
  await open(page, address);
  await page.locator("main > [data-carry] a[href^='/contact']").click();
  await expect(page.locator("from-query[of=program]")).toHaveText(client);
  await expect(page.locator("from-query[of=guide]")).toHaveText(String(number));
  await page.goto(`/errors/sending-only${known}`);
  await beginOn(page);
  await page.locator("main [data-carry] a[href='/errors']").first().click();
  await expect(page).toHaveURL(address);
});

test("what only says that a reason follows is explained, and leads on where the reason is unknown", async ({
  page,
}) => {
  await open(page, "/errors?guide=windows/thunderbird");
  const answer = page.locator("section[aria-labelledby=answer]");
  await ask(page, "メールの送信中にエラーが発生しました。メールサーバーからの応答: 5.9.9 bogus reply");
  await expect(page.locator("#answer")).toContainText("メールサーバーからの応答");
  await expect(answer.locator("a[href^='/errors/']").first()).toBeVisible();
  await expect(answer.locator("a[href='/guides/windows/thunderbird#change']")).toBeVisible();
  await expect(answer.locator("a[href='/errors']")).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);

  // A mail that had been taken is no question of the settings.
  await ask(page, "Undelivered Mail Returned to Sender\n999 bogus");
  await expect(answer.locator("a[href^='/contact']")).toBeVisible();
  await expect(answer.locator("a[href='/check']")).toBeVisible();
  await expect(answer.locator("a[href^='/errors/']")).toHaveCount(0);
});

test("a text beyond the limit is told so, and no answer stays when the table can't be read", async ({ page }) => {
  await open(page, "/errors");
  const answer = page.locator("section[aria-labelledby=answer]");
  await ask(page, "0x800CCC0E");
  await expect(answer).not.toContainText("20,000");
  await ask(page, `0x800CCC0E ${"あ".repeat(20_000)}`);
  await expect(answer).toContainText("20,000");
  await page.route("**/errors/table.json", (route) => route.abort());
  await page.locator("#text").fill("535");
  await page.locator("form:has(#text) button[type=submit]").click();
  await expect(page.getByRole("alert").filter({ hasText: "読み込めません" })).toBeVisible();
  await expect(answer).toHaveCount(0);
});

test("every number of an error stands in the list and in the title of its page", async ({ page, site }) => {
  await page.goto("/errors");
  const list = (await page.locator("main").textContent()) ?? "";
  for (const error of site.errors.errors) {
    if (error.kind === "symptom") continue;
    for (const number of [...error.codes, ...error.texts.filter((text) => /^0x/i.test(text))])
      expect(list).toContain(number);
  }
  await page.goto("/errors/0x800ccc62");
  await expect(page).toHaveTitle(/0x800CCC63.*0x800CCC66/);
});

test("without scripts the list leads to a page for each message", async ({ browser, baseURL, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/errors`);
  await expect(page.locator("form :is(textarea, button)").first()).toBeDisabled();
  const links = await page
    .locator('main a[href^="/errors/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  for (const { id } of site.errors.errors) expect(links).toContain(`/errors/${id}`);
  await context.close();
});

async function open(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator("#text")).toBeEnabled();
}

async function ask(page: Page, text: string) {
  await page.locator("#text").fill(text);
  await page.locator("form:has(#text) button[type=submit]").click();
  await expect(page.locator("section[aria-labelledby=answer]")).toBeVisible();
}

test("links of an error's page say where they go, and lead to the step of a known guide", async ({ page, site }) => {
  const guide = site.guides.find(({ id }) => id === "windows/outlook-express-6");
  await page.goto("/errors/0x800ccc0e");
  const link = page.locator("main a[data-step=port]");
  await expect(link).toHaveAttribute("href", "/check");
  await expect(link).toContainText("チェック");
  for (const known of [String(guide?.head.number), guide?.id ?? ""]) {
    await page.goto(`/errors/0x800ccc0e?${new URLSearchParams({ guide: known })}`);
    await beginOn(page);
    await link.click();
    await expect(page).toHaveURL("/guides/windows/outlook-express-6#port");
  }
  // What is no guide changes nothing.
  for (const known of ["banana", "99999", "windows/banana"]) {
    await page.goto(`/errors/0x800ccc0e?guide=${known}`);
    await beginOn(page);
    await expect(link).toHaveAttribute("href", "/check");
  }
  // A guide with another name for the step.
  for (const known of [
    "windows/outlook-new",
    String(site.guides.find(({ id }) => id === "windows/outlook-new")?.head.number),
  ]) {
    await page.goto(`/errors/authentication-failed?${new URLSearchParams({ guide: known })}`);
    await beginOn(page);
    await page.locator("main a[data-step]").click();
    await expect(page.locator(":target")).toBeVisible();
  }
  // The guide goes along from the lists as well.
  await page.goto("/errors?guide=windows/outlook-express-6");
  await beginOn(page);
  await page.locator("main a[href='/errors/sending-only']").click();
  await expect(page).toHaveURL("/errors/sending-only?guide=windows%2Foutlook-express-6");
});
