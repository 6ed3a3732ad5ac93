import { findViolations } from "./accessibility.ts";
import { expect, test } from "./site.ts";

test("of the settings on the screen only the wrong ones light up, each with its step", async ({ page, site }) => {
  const { outgoing, blocked } = site.provider;
  await page.goto("/settings/now?guide=windows/thunderbird");
  await expect(page.locator("#server")).toBeEnabled();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.locator("#server").fill(` ${outgoing.host.toUpperCase()} `);
  await page.locator("#port").fill(String(blocked.port));
  await page.locator("#authentication").selectOption("off");
  await page.getByRole("button", { name: "くらべる" }).click();

  await expect(page.locator("#result")).toBeFocused();
  const wrong = page.locator("li[data-verdict=wrong]");
  await expect(wrong).toHaveCount(2);
  expect(await wrong.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
    "/guides/windows/thunderbird#port",
    "/guides/windows/thunderbird#authentication",
  ]);
  await expect(page.locator("li[data-verdict=right]")).toHaveCount(1);
  expect(await findViolations(page)).toEqual([]);
  expect(sent).toEqual([]);
});

test("an untouched comparison asks for a value, and a server of another company leads to 対応2", async ({
  page,
  site,
}) => {
  await page.goto("/settings/now");
  await expect(page.locator("#server")).toBeEnabled();
  await page.getByRole("button", { name: "くらべる" }).click();
  await expect(page.locator("#server")).toBeFocused();
  await expect(page.locator("#server")).toHaveAccessibleDescription(/エラー：.*1つ/);
  await expect(page.locator("#result")).toHaveCount(0);

  await page.locator("#server").fill("smtp.example.com");
  await page.getByRole("button", { name: "くらべる" }).click();
  const isKnown = site.provider.outgoing.encryption !== undefined;
  await expect(page.locator("#result")).toContainText(`確かめられないところが${isKnown ? 3 : 2}つ`);
  // Where the record does not say, there is nothing to find out.
  await expect(page.locator("li[data-verdict=kept]")).toHaveCount(isKnown ? 0 : 1);
  await expect(page.locator("li[data-verdict=wrong] a[href='/result/taiou-2']")).toBeVisible();
  await expect(page.locator("li[data-verdict=unknown] a")).toHaveCount(0);

  // Another guide changes where to go on, another value what would come of it.
  await page.locator("#guide").selectOption({ index: 1 });
  await expect(page.locator("#result")).toBeVisible();
  await page.locator("#port").fill("587");
  await expect(page.locator("#result")).toHaveCount(0);
});

test("a program without encryption is wrong where STARTTLS is wanted and the program calls it so", async ({
  page,
  site,
}) => {
  const isWanted = site.provider.outgoing.encryption === "starttls";
  for (const [guide, verdict] of [
    ["windows/thunderbird", isWanted ? "wrong" : "kept"],
    ["windows/outlook-2007", isWanted ? "wrong" : "kept"],
    ["windows/outlook-express-6", isWanted ? "unknown" : "kept"],
  ] as const) {
    await page.goto(`/settings/now?guide=${guide}`);
    await expect(page.locator("#server")).toBeEnabled();
    await page.locator("#server").fill(site.provider.outgoing.host);
    await page.locator("#encryption").selectOption("none");
    await page.getByRole("button", { name: "くらべる" }).click();
    await expect(page.locator("#result")).toBeFocused();
    await expect(page.locator("li[data-verdict]").nth(3)).toHaveAttribute("data-verdict", verdict);
  }
});
