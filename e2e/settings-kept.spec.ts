import { findViolations } from "./accessibility.ts";
import { countShifts, shiftsOn } from "./layout-shifts.ts";
import { fillSettings, openSettings } from "./settings-form.ts";
import { expect, test } from "./site.ts";

const local = "hanako.yamada-no-okaasan.1948.sapporo";

test("what is typed becomes the card, stays in the browser and shows on guides at once, until it is cleared", async ({
  page,
  site,
}) => {
  const { mailDomain, outgoing } = site.provider;
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  const userName = outgoing.userName === "user-id" ? "hanako48" : `${local}@${mailDomain}`;

  await openSettings(page);
  await fillSettings(page, `　${local.toUpperCase()}＠${mailDomain}\n`, "hanako48");
  await expect(page.locator("h2#card")).toContainText(`${local}@${mailDomain}`);
  await expect(page.getByRole("row", { name: "ユーザー名" }).first()).toContainText(userName);
  expect(await findViolations(page)).toEqual([]);

  // A narrow window and a long name: the values stand there from the first moment on.
  await page.setViewportSize({ width: 320, height: 700 });
  await countShifts(page);
  for (const visit of ["first", "reloaded", "back"]) {
    if (visit === "first") await page.goto("/guides/windows/thunderbird");
    if (visit === "reloaded") await page.reload();
    if (visit === "back") {
      await page.goto("/notice");
      await page.goBack();
    }
    const inHead = page.locator("head > script:not([src])");
    expect(await inHead.evaluateAll((all) => all.filter((one) => one.textContent?.includes("own-value")))).toHaveLength(
      1,
    );
    const places = page.locator("own-value[of=userName]");
    expect(await places.count()).toBeGreaterThan(2);
    expect(await places.evaluateAll((all) => all.map((one) => one.shadowRoot?.textContent))).toEqual(
      Array(await places.count()).fill(userName),
    );
    const drawn = page.locator(".screen own-value[of=address]");
    expect(await drawn.evaluateAll((all) => all.map((one) => one.shadowRoot?.textContent))).toEqual([
      `${local}@${mailDomain}`,
    ]);
    await expect(page.locator("own-only:has([data-clear])")).toContainText("値を消す");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await shiftsOn(page), visit).toBe(0);
  }

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const row = page.getByRole("row", { name: "ユーザー名" }).first();
  await row.getByRole("button").click();
  await expect(row.getByRole("status")).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(userName);

  const invitation = page.locator(".own-note > p");
  await expect(invitation).toBeHidden();
  await page.goto("/settings/now");
  expect(await page.locator("own-value[of=userName]").evaluate((one) => one.shadowRoot?.textContent)).toBe(userName);
  await expect(page.locator("own-only:has([data-clear])")).toContainText("値を消す");
  await page.locator("#server").fill("hanako.example.com");
  await page.getByRole("button", { name: "くらべる" }).click();
  await expect(page.locator("#result")).toBeFocused();
  await page.goBack();

  await page.locator("[data-clear]").click();
  await expect(invitation).toBeVisible();
  await expect(page.locator("own-only:has([data-clear])")).toBeHidden();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(sent.filter((one) => decodeURIComponent(one).toLowerCase().includes("hanako"))).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`kept values stand on the form's own page before its scripts come, and nothing moves then (${width} px)`, async ({
    page,
    site,
  }) => {
    const { mailDomain, outgoing } = site.provider;
    await page.setViewportSize({ width, height: 700 });
    await countShifts(page);
    const address = `${local}@${mailDomain}`;
    const mine = { address, userId: "hanako48", label: address };
    const own = { ...mine, userName: outgoing.userName === "user-id" ? "hanako48" : address };
    const others = { label: "れい社", host: "smtp.example.com", port: "465", encryption: "SSL/TLS", userName: "全体" };
    let release = () => {};
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    let held = Promise.resolve();
    await page.goto("/notice");
    for (const [store, kept, shown] of [
      ["sessionStorage", own, address],
      ["localStorage", own, address],
      ["sessionStorage", others, "れい社"],
    ] as const) {
      await page.evaluate(
        ([name, text]) => {
          localStorage.clear();
          sessionStorage.clear();
          window[name].setItem("own-values", text);
        },
        [store, JSON.stringify(kept)] as const,
      );
      for (const place of ["form", "section[aria-labelledby=card]", "section[aria-labelledby=names]"]) {
        held = new Promise((resolve) => {
          release = resolve;
        });
        await page.goto("/settings", { waitUntil: "commit" });
        await page.locator(place).evaluate((element) => element.scrollIntoView());
        await expect(page.locator("main")).toContainText(shown);
        // Drawn as it is without the scripts.
        await page.screenshot();
        await expect(page.locator("#address")).toBeDisabled();
        release();
        await expect(page.locator("#address")).toBeEnabled();
        await expect(page.locator("copy-value:not(:defined)")).toHaveCount(0);
        await page.screenshot();
        expect(await shiftsOn(page), `${store}, ${shown}, ${place}`).toBe(0);
      }
    }
  });
}

test("values are kept for this window only, unless the reader wants them remembered", async ({ page, site }) => {
  for (const remember of [false, true]) {
    await openSettings(page);
    if (remember) await page.getByRole("checkbox").check();
    await fillSettings(page, `taro@${site.provider.mailDomain}`, "taro");
    await expect(page.locator("h2#card")).toContainText("taro");
    const kept = await page.evaluate(() => [sessionStorage.length, localStorage.length]);
    expect(kept).toEqual(remember ? [0, 1] : [1, 0]);
  }
  await openSettings(page);
  await expect(page.locator("h2#card")).toContainText("taro");
  await expect(page.getByRole("checkbox")).toBeChecked();
  // Shown anew without a word about remembering, they stay remembered.
  await page.getByRole("button", { name: "設定を表示する" }).click();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 1]);
  await expect(page.getByRole("checkbox")).toBeChecked();
  await page.getByRole("button", { name: "消す" }).click();
  await expect(page.locator("form [role=status]")).not.toBeEmpty();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await expect(page.locator("h2#card")).not.toContainText("taro");
});

test("where the browser keeps nothing, the values are shown and cleared all the same", async ({ page, site }) => {
  const failures: Error[] = [];
  page.on("pageerror", (failure) => failures.push(failure));
  await page.addInitScript(() => {
    for (const store of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
  });
  await openSettings(page);
  await fillSettings(page, `taro@${site.provider.mailDomain}`, "taro");
  await expect(page.locator("h2#card")).toContainText("taro");
  await expect(page.locator("form [role=status]")).not.toContainText("案内");
  await page.getByRole("button", { name: "消す" }).click();
  await expect(page.locator("h2#card")).not.toContainText("taro");
  expect(failures).toEqual([]);
});
