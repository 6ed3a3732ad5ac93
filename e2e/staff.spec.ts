import { missingAnswer } from "../content/model/answer.ts";
import { endings, openQuestions, pathOf, type QuestionState, trailsTo } from "../content/model/check.ts";
import { compactErrors } from "../content/model/errors/compact.ts";
import { checkAddress, contactAddress } from "../content/model/next-address.ts";
import { numberedPages, numberOf } from "../content/model/numbers/numbered.ts";
import { fillIn } from "../content/model/settings.ts";
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

  test("staff see what comes of each answer, of not knowing, of still not knowing and of none", async ({
    page,
    site,
  }) => {
    await page.goto("/staff");
    const questions = page.getByRole("region", { name: "質問", exact: true });
    await expect(questions).toContainText(missingAnswer);
    for (const { trail, question } of openQuestions(site.tree)) {
      const number = numberOf(site, checkAddress(pathOf(trail)));
      const way = questions.getByRole("table", { name: new RegExp(`番号は\\s*${number}$`) });
      const unsure = pathOf(trail, question, "unsure");
      const [yes, no] = (["yes", "no"] as const).map((answer) =>
        checkAddress(pathOf([...trail, { question, answer }])),
      );
      const hrefs = await way
        .getByRole("row")
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll("a")].map((link) => link.getAttribute("href"))),
        );
      const again = (state: "unanswered" | "unsure-unanswered") => checkAddress(pathOf(trail, question, state));
      const afterUnsure = [yes, no, contactAddress(unsure), again("unsure-unanswered")];
      expect(hrefs).toEqual([[yes], [no], [checkAddress(unsure), ...afterUnsure], [again("unanswered")]]);
      await expect(way.getByRole("row").last()).toContainText(String(number));
      await page.goto(again("unanswered"));
      await expect(page.getByRole("alert")).toContainText(missingAnswer);
      await page.goto("/staff");
    }
  });

  test("each code of an error has a row with its meaning and number; every text can be found", async ({
    page,
    site,
  }) => {
    await page.goto("/staff");
    const rows = await page
      .getByRole("region", { name: "エラーの文と番号" })
      .getByRole("listitem")
      .evaluateAll((all) => all.map((row) => row.textContent?.replaceAll("\u00a0", " ").trim() ?? ""));
    for (const { id, meaning, codes = [], texts } of compactErrors(site).errors) {
      const own = rows.filter((row) => row.endsWith(`${meaning}${numberOf(site, `/errors/${id}`)}`));
      for (const code of codes) {
        expect(
          own.filter((row) =>
            row
              .slice(0, -meaning.length)
              .split("、")
              .some((one) => one.startsWith(code)),
          ),
          code,
        ).not.toEqual([]);
      }
      for (const text of texts)
        expect(
          own.some((row) => row.includes(text)),
          text,
        ).toBe(true);
    }
  });
});

test("the rows of the page for staff fit a telephone, and a number never begins a line alone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/staff");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expect(page.locator("#guides ~ * [role=group]")).toHaveCount(0);
  const alone = await page.locator(".staff a").evaluateAll((links) =>
    links.flatMap((link) => {
      const [words, number] = [link.firstChild, link.querySelector(".font-mono")];
      if (words?.nodeType !== Node.TEXT_NODE || !number) return [];
      const range = document.createRange();
      range.selectNodeContents(link);
      range.setEndBefore(number);
      const above = [...range.getClientRects()].every(({ bottom }) => bottom <= number.getBoundingClientRect().top + 2);
      return above ? [link.textContent] : [];
    }),
  );
  expect(alone).toEqual([]);
});

test("each text for staff is copied as it stands on the page, with its number, the step and the day", async ({
  page,
  context,
  site,
  baseURL,
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
  const record = page.locator("copy-text").last();
  await expect(record).toContainText(`結果：${site.outcomes.get("taiou-1")?.head.title}`);
  for (const { question, answer } of trailsTo(site.tree, "taiou-1").flat()) {
    const { short = "", answers } = site.questions.get(question)?.head ?? {};
    await expect(record).toContainText(`${fillIn(short, site.provider)}：${answers?.[answer]}`);
  }
  await page.locator("copy-value[step] button").click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${step}-2`);
  const link = page.locator("copy-link");
  await link.getByRole("button").click();
  await expect(link.getByRole("status")).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.provider.site ?? baseURL}/${step}-2`);

  // What is no step has the number of its page.
  await page.evaluate(() => {
    location.hash = "trouble";
  });
  for (const text of await page.locator("copy-text").all()) await expect(text).not.toContainText(`${step}-2`);
});

test("staff read what callers see who use web mail, do not know, or type what is no server's name", async ({
  page,
  site,
}) => {
  await page.goto("/staff");
  const questions = page.getByRole("region", { name: "質問", exact: true });
  await expect(questions.locator('a[href="/result/webmail"]').first()).toBeVisible();
  const staff = plain(await questions.textContent());
  for (const { trail, question } of openQuestions(site.tree)) {
    const seen = (state: QuestionState) => page.goto(checkAddress(pathOf(trail, question, state)));
    await seen("unsure");
    const [first = ""] = await page.locator("main .prose > :is(p, ul)").allTextContents();
    expect(first).not.toBe("");
    expect(staff).toContain(plain(first));
    if (site.questions.get(question)?.head.answeredBy !== "server-name") continue;
    for (const state of ["unsure-no-server", "unsure-address"] as const) {
      await seen(state);
      // Without the sign in front of it.
      expect(staff).toContain(plain(await page.locator("#server-error").textContent()).replace(/^!/, ""));
    }
  }
});

test("the record of a call has what the sheet has", async ({ page, site }) => {
  const record = page.locator("copy-text pre").last();
  await page.goto("/contact?from=taiou-1&guide=647&step=647-4");
  for (const line of [
    `結果：${site.outcomes.get("taiou-1")?.head.title}\n`,
    "案内の番号：647\n",
    "手順の番号：647-4\n",
  ])
    expect(await record.textContent()).toContain(line);
  const [trail = []] = trailsTo(site.tree, "taiou-1");
  expect(trail.length).toBeGreaterThan(0);
  for (const address of ["/contact?from=taiou-1", "/result/taiou-1"]) {
    await page.goto(address);
    for (const { question, answer } of trail) {
      const { short = "", answers } = site.questions.get(question)?.head ?? {};
      await expect(record).toContainText(`${fillIn(short, site.provider)}：${answers?.[answer]}`);
    }
  }
  const [error] = site.errors.errors;
  await page.goto(`/errors/${error?.id}`);
  await expect(record).toContainText("エラー：");
});

test("the link to copy leads to the page itself from an error state, too", async ({ page, context, site, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const [first] = openQuestions(site.tree);
  if (!first) throw new Error("The tree asks nothing.");
  await page.goto(checkAddress(pathOf(first.trail, first.question, "unanswered")));
  await page.keyboard.press("Shift");
  const link = page.locator("copy-link");
  await link.getByRole("button").click();
  await expect(link.getByRole("status")).not.toBeEmpty();
  const address = checkAddress(pathOf(first.trail));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${site.provider.site ?? baseURL}/${numberOf(site, address)}`,
  );
});

function plain(text: string | null): string {
  return (text ?? "").replaceAll(/\s/g, "");
}
