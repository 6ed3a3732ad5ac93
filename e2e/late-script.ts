import type { Page } from "@playwright/test";
import { expect } from "./site.ts";

/** What a reader's first key does on a page with much to load: the small script comes, and nothing after it. */
export async function beginOn(page: Page) {
  await page.keyboard.press("Shift");
  await expect(page.locator("print-page:defined")).toHaveCount(2);
}
