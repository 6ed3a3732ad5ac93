import { missingAnswer } from "../content/model/answer.ts";
import { endings, openQuestions, pathOf, type QuestionState } from "../content/model/check.ts";
import { compactErrors } from "../content/model/errors/compact.ts";
import { checkAddress, contactAddress } from "../content/model/next-address.ts";
import { numberOf } from "../content/model/numbers/numbered.ts";
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

function plain(text: string | null): string {
  return (text ?? "").replaceAll(/\s/g, "");
}
