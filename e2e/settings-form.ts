import type { Page } from "@playwright/test";
import { expect } from "./site.ts";

/** The form for the reader's own values, once it can be used. */
export async function openSettings(page: Page) {
  await page.goto("/settings");
  await expect(page.locator("#address")).toBeEnabled();
}

/** Types these values and has them shown. */
export async function fillSettings(page: Page, address: string, userId: string) {
  await page.locator("#address").fill(address);
  if ((await page.locator("#user-id").count()) > 0) await page.locator("#user-id").fill(userId);
  await page.getByRole("button", { name: "設定を表示する" }).click();
}
