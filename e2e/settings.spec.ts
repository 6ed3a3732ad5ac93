import type { Page } from "@playwright/test";
import { findViolations } from "./accessibility.ts";
import { readQr } from "./read-qr.ts";
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

  await open(page);
  await fill(page, `　${local.toUpperCase()}＠${mailDomain}\n`, "hanako48");
  await expect(page.locator("h2#card")).toContainText(`${local}@${mailDomain}`);
  await expect(page.getByRole("row", { name: "ユーザー名" }).first()).toContainText(userName);
  expect(await findViolations(page)).toEqual([]);

  // A narrow window and a long name: the values stand there from the first moment on.
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() => {
    Reflect.set(window, "shifts", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, "shifts", Reflect.get(window, "shifts") + Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
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
    await expect(page.locator("own-only:has([data-clear])")).toContainText("値を消す");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => Reflect.get(window, "shifts")), visit).toBe(0);
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
    await page.addInitScript(() => {
      Reflect.set(window, "shifts", 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(window, "shifts", Reflect.get(window, "shifts") + Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
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
        expect(await page.evaluate(() => Reflect.get(window, "shifts")), `${store}, ${shown}, ${place}`).toBe(0);
      }
    }
  });
}

test("each value of the card has a button that copies it; words that only tell what to do have none", async ({
  page,
  site,
}) => {
  const { outgoing, mailDomain } = site.provider;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await fill(page, `taro@${mailDomain}`, "taro");
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
  await open(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await fill(page, `taro@${mailDomain}`, "taro");
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

test("values are kept for this window only, unless the reader wants them remembered", async ({ page, site }) => {
  for (const remember of [false, true]) {
    await open(page);
    if (remember) await page.getByRole("checkbox").check();
    await fill(page, `taro@${site.provider.mailDomain}`, "taro");
    await expect(page.locator("h2#card")).toContainText("taro");
    const kept = await page.evaluate(() => [sessionStorage.length, localStorage.length]);
    expect(kept).toEqual(remember ? [0, 1] : [1, 0]);
  }
  await open(page);
  await expect(page.locator("h2#card")).toContainText("taro");
  await expect(page.getByRole("checkbox")).toBeChecked();
  // Shown anew without a word about remembering, they stay remembered.
  await page.getByRole("button", { name: "設定を表示する" }).click();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 1]);
  await expect(page.getByRole("checkbox")).toBeChecked();
  await page.getByRole("button", { name: "消す" }).click();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await expect(page.locator("h2#card")).not.toContainText("taro");
});

test("someone else's address leads to 対応2, and what was shown before is no longer announced", async ({
  page,
  site,
}) => {
  await open(page);
  await fill(page, `taro@${site.provider.mailDomain}`, "taro");
  const status = page.locator("form [role=status]");
  await expect(status).not.toBeEmpty();
  await fill(page, "taro@example.com", "taro");
  await expect(page.locator("#address-error").getByRole("link")).toHaveAttribute("href", "/result/taiou-2");
  await expect(status).toBeEmpty();
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
  await open(page);
  await fill(page, `taro@${site.provider.mailDomain}`, "taro");
  await expect(page.locator("h2#card")).toContainText("taro");
  await expect(page.locator("form [role=status]")).not.toContainText("案内");
  await page.getByRole("button", { name: "消す" }).click();
  await expect(page.locator("h2#card")).not.toContainText("taro");
  expect(failures).toEqual([]);
});

test("what can't be read is answered with what to type, and nothing is sent", async ({ page }) => {
  await open(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  for (const typed of ["", "わかりません", "taro yamada", "taro@example.com", "太郎@例え.jp"]) {
    await fill(page, typed, "taro");
    await expect(page.locator("#address")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("#address")).toHaveAccessibleDescription(/エラー：.*入力してください/);
    await expect(page.locator("#address")).toBeFocused();
  }
  expect(await findViolations(page)).toEqual([]);
  expect(sent).toEqual([]);
});

async function open(page: Page) {
  await page.goto("/settings");
  await expect(page.locator("#address")).toBeEnabled();
}

async function fill(page: Page, address: string, userId: string) {
  await page.locator("#address").fill(address);
  if ((await page.locator("#user-id").count()) > 0) await page.locator("#user-id").fill(userId);
  await page.getByRole("button", { name: "設定を表示する" }).click();
}
