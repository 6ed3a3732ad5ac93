import type { Page, Request } from "@playwright/test";
import { expect, test } from "./site.ts";

// What holds for both forms to which readers tell their own settings.

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the fields are closed, nothing can be sent, and the values for everybody stand there", async ({
    page,
    site,
  }) => {
    for (const path of ["/settings", "/settings/now"]) {
      await page.goto(path);
      for (const control of await page.locator("form :is(input, button, select)").all())
        await expect(control).toBeDisabled();
      await expect(page.locator("main table").first()).toContainText(site.provider.outgoing.host);
    }
  });
});

for (const { path, press, field } of [
  { path: "/settings", press: "設定を表示する", field: "#address" },
  { path: "/settings/now", press: "くらべる", field: "#server" },
]) {
  test(`where the scripts of ${path} never come, a press sends nothing`, async ({ page, context }) => {
    await context.route("/_next/**", (route) => route.abort());
    await page.goto(path);
    expect(await pressEarly(page, press, field)).toEqual([]);
    await expect(page).toHaveURL(path);
    await expect(page.locator(field)).toBeDisabled();
  });

  test(`a press before the scripts of ${path} sends nothing, and the form works once they are there`, async ({
    page,
    context,
  }) => {
    let comeNow = () => {};
    const pressed = new Promise<void>((resolve) => {
      comeNow = resolve;
    });
    await context.route("/_next/**", async (route) => {
      await pressed;
      await route.continue();
    });
    await page.goto(path, { waitUntil: "commit" });
    expect(await pressEarly(page, press, field)).toEqual([]);
    await expect(page).toHaveURL(path);

    comeNow();
    await expect(page.locator(field)).toBeEnabled();
    await page.getByRole("button", { name: press }).click();
    await expect(page.locator(field)).toHaveAttribute("aria-invalid", "true");
    await expect(page).toHaveURL(path);
  });
}

test("at 320 px, host names break at their dots alone", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of ["/settings", "/settings/now"]) {
    await page.goto(path);
    const cell = page.locator("table.values td", { hasText: site.provider.outgoing.host }).first();
    const broken = await cell.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const isHost = node.parentElement?.closest("button, [class*=sr-only]") === null;
        if (isHost && new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
          found.push(node.textContent ?? "");
      }
      return found;
    });
    expect(broken, path).toEqual([]);
  }
});

/** Presses the button and Enter while the form is closed. Resolves to the requests that came of it. */
async function pressEarly(page: Page, press: string, field: string) {
  const button = page.getByRole("button", { name: press });
  await expect(button).toBeVisible();
  await expect(button).toBeDisabled();
  const sent: string[] = [];
  // The page's own scripts are still on their way.
  const note = (request: Request) => request.resourceType() !== "script" && sent.push(request.url());
  page.on("request", note);
  await button.click({ force: true });
  await page
    .locator(field)
    .press("Enter", { timeout: 1000 })
    .catch(() => undefined);
  page.off("request", note);
  return sent;
}
