import { trailsTo } from "../content/model/check.ts";
import { pagesOf } from "../content/model/pages.ts";
import { findViolations } from "./accessibility.ts";
import { paths } from "./addresses.ts";
import { beginOn } from "./late-script.ts";
import { expect, test } from "./site.ts";

test("a pasted header is read here: right, wrong, not to tell, or none", async ({ page, site }) => {
  const trusted = site.provider.receivedBy?.[0];
  const by = trusted ?? site.provider.outgoing.host;
  const header = (clause: string) =>
    `Received: from [192.0.2.9] (client.example.net [192.0.2.9])\r\n\tby ${by} (Postfix) with ${clause} id 1A2B\r\n\tfor <hanako@example.net>; Tue, 24 Nov 2026 10:00:00 +0900\r\nSubject: test\r\n`;
  await page.goto("/sent");
  await expect(page.locator("#header")).toBeEnabled();
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    // A link that comes to stand under the pointer may be fetched ahead, by its address alone.
    if (!paths.includes(pathname) || search || request.method() !== "GET") sent.push(request.url());
  });
  for (const [pasted, state] of [
    [header("ESMTPSA"), trusted ? "right" : "unknown"],
    [header("ESMTPS"), trusted ? "wrong" : "unknown"],
    ["こんにちは", "no-header"],
    ["", "no-header"],
  ] as const) {
    await page.locator("#header").fill(pasted);
    await page.locator("form:has(#header) button").click();
    await expect(page.locator("section[data-state]")).toHaveAttribute("data-state", state);
    await expect(page.locator("section[data-state]")).toContainText("次にすること");
  }
  expect(await findViolations(page)).toEqual([]);
  expect(sent).toEqual([]);
});

test("from every page its own content leads to 「送れた」 and to a person", async ({ request, site }) => {
  const starts = pagesOf(site).map(({ path }) => path);
  const links = new Map<string, string[]>();
  const linksOf = async (path: string) => {
    const known = links.get(path) ?? linksIn(await (await request.get(path)).text());
    links.set(path, known);
    return known;
  };
  for (const start of starts) {
    const reached = new Set([start]);
    for (const path of reached) {
      if (reached.has("/sent") && reached.has("/contact")) break;
      for (const link of await linksOf(path)) reached.add(link);
    }
    expect([...reached], start).toEqual(expect.arrayContaining(["/sent", "/contact"]));
  }
});

test("every guide ends in the one question, and its ways on carry the program along", async ({ request, site }) => {
  for (const { id, head } of site.guides) {
    const html = (await (await request.get(`/guides/${id}`)).text()).replaceAll("&amp;", "&");
    const known = new URLSearchParams({ program: head.client, guide: String(head.number) });
    for (const path of ["/sent", "/settings/now", "/errors", "/contact"])
      expect(html, id).toContain(`href="${path}?${known}"`);
  }
});

test("the contact sheet shows the result, the program, the guide and the step that a reader came to", async ({
  page,
  site,
}) => {
  const guide = site.guides.find(({ id }) => id === "windows/outlook-express-6");
  await page.goto("/guides/windows/outlook-express-6?from=taiou-1#port");
  await expect(page.locator("fill-in[of=step]").first()).not.toHaveText(/^\s*$/);
  const step = (await page.locator("fill-in[of=step]").first().textContent()) ?? "";
  const link = page.locator("[data-carry] a[href^='/contact']");
  await link.click();
  for (const [name, words] of [
    ["program", guide?.head.client ?? ""],
    ["guide", String(guide?.head.number)],
    ["step", step],
  ] as const)
    await expect(page.locator(`from-query[of=${name}]`)).toHaveText(words);
  const [answered] = trailsTo(site.tree, "taiou-1");
  const told = page.locator("from-result p:visible");
  await expect(told).toContainText(site.outcomes.get("taiou-1")?.head.title ?? "");
  for (const { question, answer } of answered ?? [])
    await expect(told).toContainText(site.questions.get(question)?.head.answers[answer] ?? "");
});

test("at the top of a guide the way to a person knows the guide, and the step that was read last", async ({
  page,
  site,
}) => {
  for (const { id, head } of site.guides.filter(({ id }) => ["windows/outlook-2007", "ios/mail"].includes(id))) {
    await page.goto(`/guides/${id}?from=taiou-1`);
    const step = page.locator("li.step").nth(1);
    const number = await step.getAttribute("data-number");
    await step.evaluate((element) => element.scrollIntoView({ block: "end" }));
    await beginOn(page);
    await page.locator("header a[href='/contact']").dispatchEvent("click");
    await expect(page).toHaveURL(/\/contact\?/);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      program: head.client,
      guide: String(head.number),
      from: "taiou-1",
      step: number,
    });
  }
});

test("the way to show headers is open for the program one comes from, where it is told", async ({ page }) => {
  for (const [guide, open] of [
    ["windows/outlook-2007", "how-windows-outlook"],
    ["windows/outlook-new", "how-any"],
    ["mac/outlook", "how-any"],
    ["windows/becky", "how-any"],
    ["linux/thunderbird", "how-thunderbird"],
    ["mac/mail", "how-apple-mail"],
  ] as const) {
    await page.goto(`/sent?guide=${guide}`);
    await expect(page.locator("section[aria-labelledby=how] details[open]")).toHaveCount(1);
    await expect(page.locator(`#${open}`)).toHaveAttribute("open");
  }
});

test("by whatever way one goes on from the end of a guide, a person learns of the guide, its last step and the result", async ({
  page,
  site,
}) => {
  const guide = site.guides.find(({ id }) => id === "windows/outlook-express-6");
  for (const way of ["/sent", "/errors", "/settings/now", "/contact"]) {
    await page.goto("/guides/windows/outlook-express-6?from=taiou-2");
    const last = (await page.locator("li.step").last().getAttribute("data-number")) ?? "";
    await page.locator(`[aria-labelledby=did-it-send] a[href^='${way}']`).click();
    await page.waitForURL(new RegExp(`${way}[?]`));
    if (way !== "/contact") {
      await beginOn(page);
      await page.locator("main [data-carry] a[href^='/contact']").last().click();
      await page.waitForURL(/contact/);
    }
    await expect(page.locator("from-query[of=guide]")).toHaveText(String(guide?.head.number));
    await expect(page.locator("from-query[of=step]")).toHaveText(last);
    await expect(page.locator("from-result p:visible")).toContainText(site.outcomes.get("taiou-2")?.head.title ?? "");
  }
});

test("a wrong header leads to the step of the reader's own guide", async ({ page, site }) => {
  const trusted = site.provider.receivedBy?.[0];
  await page.goto("/sent?guide=windows/outlook-express-6");
  await expect(page.locator("#header")).toBeEnabled();
  await page
    .locator("#header")
    .fill(
      `Received: from [192.0.2.9] (client.example.net [192.0.2.9])\n\tby ${trusted ?? "mx.example.net"} with ESMTPS id 1A2B`,
    );
  await page.locator("form:has(#header) button").click();
  if (!trusted) {
    // Nobody knows by which server this provider's mail comes in, so nothing is proved by one.
    await expect(page.locator("section[data-state=unknown] a").first()).toBeVisible();
    return;
  }
  await expect(page.locator("section[data-state=wrong] a").first()).toHaveAttribute(
    "href",
    "/guides/windows/outlook-express-6#authentication",
  );
});

/** What the page itself links to: header and footer, the same everywhere, would connect anything. */
function linksIn(html: string): string[] {
  const [, main = ""] = /<main\b(.*?)<\/main>/s.exec(html) ?? [];
  return [...main.matchAll(/<a\b[^>]*\shref="(\/[^"?#]*)/g)].map(([, href = ""]) => href);
}
