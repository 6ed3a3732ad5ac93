import { findViolations } from "./accessibility.ts";
import { readQr } from "./read-qr.ts";
import { fillSettings, openSettings } from "./settings-form.ts";
import { expect, test } from "./site.ts";

test("each value of the card has a button that copies it; words that only tell what to do have none", async ({
  page,
  site,
}) => {
  const { outgoing, mailDomain } = site.provider;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSettings(page);
  await fillSettings(page, `taro@${mailDomain}`, "taro");
  await expect(page.locator("h2#card")).toContainText("taro");
  const rows = page.locator("section[aria-labelledby=card] tr");
  const instructions: string[] = [];
  for (const row of await rows.all()) {
    const value = (await row.locator("td span.font-bold").first().textContent()) ?? "";
    if ((await row.getByRole("button").count()) === 0) {
      instructions.push((await row.getByRole("rowheader").textContent()) ?? "");
      continue;
    }
    await row.getByRole("button").click();
    await expect(row.getByRole("status")).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
  }
  const unknown = outgoing.encryption ? [] : ["暗号化（接続の保護）"];
  expect([...new Set(instructions)]).toEqual([...unknown, "パスワード"]);
});

test("the QR code, where the record is enough for one, holds the typed address", async ({ page, site }) => {
  const { incoming, outgoing, mailDomain } = site.provider;
  await openSettings(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await fillSettings(page, `taro@${mailDomain}`, "taro");
  await expect(page.locator("h2#card")).toContainText("taro");
  const picture = page.locator("section[aria-labelledby=qr] img");
  if (!incoming || !outgoing.encryption) {
    await expect(picture).toHaveCount(0);
    return;
  }
  await expect(picture).toBeVisible();
  await expect(page.locator("h2#card")).toBeFocused();
  await expect(page.locator("h2#card")).toBeInViewport();
  expect(sent).toEqual([]);
  const [text] = await readQr(await picture.screenshot());
  expect(JSON.parse(text ?? "null")).toEqual(expect.arrayContaining([1, [1, 1]]));
  expect(text).toContain(`"${outgoing.host}",${outgoing.port}`);
  expect(text).toContain(`taro@${mailDomain}`);
});

test("someone else's address leads to 対応2, and what was shown before is no longer announced", async ({
  page,
  site,
}) => {
  await openSettings(page);
  await fillSettings(page, `taro@${site.provider.mailDomain}`, "taro");
  const status = page.locator("form [role=status]");
  await expect(status).not.toBeEmpty();
  await fillSettings(page, "taro@example.com", "taro");
  const ways = page.locator("#address-error").getByRole("link");
  expect(await ways.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).toEqual([
    "/result/taiou-2",
    "/contact",
  ]);
  await expect(status).toBeEmpty();
});

test("what to type is in sight above a telephone's keyboard, wherever the page stood", async ({ page, site }) => {
  await openSettings(page);
  await page.setViewportSize({ width: 360, height: 400 });
  for (const typed of ["taro@gmail.com", "taro@@x", ""])
    for (const block of ["start", "center", "end"] as const) {
      await page.locator("#address").fill(typed);
      const button = page.getByRole("button", { name: "設定を表示する" });
      await button.evaluate((one, block) => one.scrollIntoView({ block }), block);
      await button.press("Enter");
      await expect(page.locator("#address-error"), `${typed} ${block}`).toBeInViewport({ ratio: 1 });
    }
  await fillSettings(page, `taro@${site.provider.mailDomain}`, "taro");
  await expect(page.locator("#address-error")).toBeEmpty();
  await page.locator("#address").fill("taro@gmail.com");
  await page.locator("#address").press("Enter");
  for (const place of ["#address-error", "#address"])
    await expect(page.locator(place), "Enter").toBeInViewport({ ratio: 1 });
});

test("what can't be read is answered with what to type, and nothing is sent", async ({ page }) => {
  await openSettings(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  for (const typed of ["", "わかりません", "taro yamada", "taro@example.com", "太郎@例え.jp"]) {
    await fillSettings(page, typed, "taro");
    await expect(page.locator("#address")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("#address")).toHaveAccessibleDescription(/エラー：.*入力してください/);
    await expect(page.locator("#address")).toBeFocused();
  }
  expect(await findViolations(page)).toEqual([]);
  expect(sent).toEqual([]);
});
