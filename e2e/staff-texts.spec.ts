import { openQuestions, pathOf, trailsTo } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { numberedPages, numberOf } from "../content/model/numbers/numbered.ts";
import { fillIn } from "../content/model/settings.ts";
import { expect, test } from "./site.ts";

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
