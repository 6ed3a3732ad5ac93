import type { Page } from "@playwright/test";
import { expect } from "./site.ts";

/** Looks for a provider by what people type, on a page that has the box for it. */
export async function search(page: Page, typed: string, path = "/providers") {
  await page.goto(path);
  await expect(page.locator("#typed")).toBeEnabled();
  await page.locator("#typed").fill(typed);
  await page.locator("form:has(#typed) button").click();
}
