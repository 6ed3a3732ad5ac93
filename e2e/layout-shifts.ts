import type { Page } from "@playwright/test";

/** Counts, on every page opened from now on, how far its parts move by themselves. */
export async function countShifts(page: Page) {
  await page.addInitScript(() => {
    Reflect.set(window, "shifts", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, "shifts", Reflect.get(window, "shifts") + Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The page's cumulative layout shift so far. */
export function shiftsOn(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "shifts"));
}
