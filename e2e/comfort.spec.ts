import type { Page } from "@playwright/test";
import { drawnGuides, wrong } from "./addresses.ts";
import { expect, test } from "./site.ts";

/** One of each kind of page, and every guide. */
const kinds = [
  "/",
  "/notice",
  "/guides",
  ...drawnGuides.map((id) => `/guides/${id}`),
  "/check",
  "/check/connection-unanswered",
  "/check/connection-yes/smtp-unsure",
  "/check/connection-no/smtp-unsure-address",
  "/check/connection-yes/smtp-no",
  "/result/webmail",
  "/contact",
  "/contact/connection-yes/smtp-unsure",
  "/about",
  wrong,
];

test("who leaves for the mail program is told that the page may stay open", async ({ page }) => {
  const leaving = [
    "/check/connection-yes/smtp-unsure",
    "/settings",
    "/settings/now",
    "/sent",
    "/errors",
    "/errors/0x800ccc0e",
  ];
  for (const path of [...leaving, ...drawnGuides.map((id) => `/guides/${id}`)]) {
    await page.goto(path);
    await expect(page.getByText("開いたままで大丈夫です"), path).toBeVisible();
  }
});

for (const path of kinds) {
  test(`${path} fits a window of 320 px and letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expectFit(page, "at 320 px");

    for (const width of [360, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await expectFit(page, `at ${width} px with 200 % text`);
    }
  });

  test(`${path} bears wider spaces between letters, words and lines`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    // The distances of WCAG 1.4.12.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
      );
      document.adoptedStyleSheets = [sheet];
    });
    await expectFit(page, "with wide spaces");
  });

  test(`${path} has targets that a trembling finger hits`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await smallTargets(page)).toEqual([]);
  });

  test(`${path} stays whole in forced colours and on paper`, async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 900 });
    await page.goto(path);
    await page.emulateMedia({ forcedColors: "active" });
    for (const folded of await page.locator("details").all())
      await folded.evaluate((details) => details.setAttribute("open", ""));
    // What the small script serves is there once the reader has begun.
    await page.keyboard.press("Shift");
    for (const control of await page
      .locator("main :is(input:not([type=hidden]), button):not([hidden] *, .print-only *)")
      .all()) {
      await expect(control).toBeVisible();
      expect(await hasEdge(control)).toBe(true);
    }
    await expectFit(page, "in forced colours");

    await page.emulateMedia({ forcedColors: "none", media: "print" });
    await expect(page.locator("h1")).toBeVisible();
    await expectFit(page, "on paper");
    await expect(page.getByRole("banner").getByRole("navigation")).toBeHidden();
  });
}

for (const path of drawnGuides.map((id) => `/guides/${id}`)) {
  test(`the drawn screens of ${path} keep the size of their letters on a narrow window`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const small = await page.locator(".screen").evaluateAll((screens) =>
      screens.flatMap((screen) => {
        const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!node.textContent?.trim() || !parent?.getClientRects().length) continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          // Signs for readers without CSS, drawn otherwise.
          if (size === 0) continue;
          const isShrunk = Math.abs(parent.getBoundingClientRect().height - parent.offsetHeight) > 1;
          if (size < 12 || (isShrunk && parent.offsetHeight > 0)) found.push(`${node.textContent}: ${size}px`);
        }
        return found;
      }),
    );
    expect(small).toEqual([]);
  });
}

/** Nothing makes the page scroll sideways, sticks out of the block it stands in, or is cut off. */
async function expectFit(page: Page, when: string) {
  const { overflow, broken } = await page.evaluate(() => {
    const isHidden = (element: Element) => Boolean(element.closest("[class*=sr-only], [aria-hidden=true], svg"));
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const blocks = [
      ...document.querySelectorAll(
        "header a, main :is(h1, h2, h3, p, li, dt, dd, a, button, label, legend, summary, th, td), footer p",
      ),
    ];
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      broken: blocks
        .filter(
          (block) => block.getClientRects().length > 0 && !isHidden(block) && !scrolls(block) && block.clientWidth > 0,
        )
        .filter(
          (block) =>
            block.scrollWidth > block.clientWidth + 1 ||
            (getComputedStyle(block).overflowY !== "visible" && block.scrollHeight > block.clientHeight + 1),
        )
        .map((block) => block.outerHTML.slice(0, 200)),
    };
  });
  expect(overflow, when).toBe(0);
  expect(broken, when).toEqual([]);
}

/** Links that stand alone and controls below 24 px (WCAG 2.5.8), buttons and answers below 44 px. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isWithinText = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.textContent?.trim());
    const sizeOf = (element: Element) => element.getBoundingClientRect();
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) =>
          element.getClientRects().length > 0 && !element.matches("[class*=sr-only]") && !isWithinText(element),
      );
    const tooSmall = (elements: Element[], least: number) =>
      elements
        .filter((element) => sizeOf(element).height < least || sizeOf(element).width < least)
        .map(
          (element) =>
            `${Math.round(sizeOf(element).width)} × ${Math.round(sizeOf(element).height)}: ${element.outerHTML.slice(0, 150)}`,
        );
    return [
      ...tooSmall(shown("a[href], summary, input:not([type=radio], [type=hidden])"), 24),
      ...tooSmall(shown("button, label:has(input[type=radio]), input[type=text]"), 44),
    ];
  });
}

/** Whether a control can be seen where backgrounds are taken away: it has a border, or the system draws it. */
function hasEdge(control: import("@playwright/test").Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(element);
    return appearance !== "none" || (borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) > 0);
  });
}
