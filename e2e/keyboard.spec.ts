import type { Page } from "@playwright/test";
import { tagsOf } from "../content/model/tags.ts";
import { expect, test } from "./site.ts";

for (const width of [360, 1280]) {
  test(`at ${width} px a keyboard alone leads from the first page to the last step of a guide`, async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    const guide = site.guides.find(({ id }) => id === "windows/thunderbird-2");
    if (!guide) throw new Error("no guide");
    const lastStep = tagsOf(guide.body, "Step")
      .at(-1)
      ?.attributes.flatMap((one) =>
        one.type === "mdxJsxAttribute" && one.name === "id" ? [String(one.value)] : [],
      )[0];

    await page.setViewportSize({ width, height: 740 });
    await page.goto("/");
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page);
    expect(await focused(page)).toBe('a[href="#main"]');
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();

    await tabTo(page, 'a[href="/check"]');
    await page.keyboard.press("Enter");
    await arriveAt(page, "/check");

    for (const [question, key] of [
      ["connection", "ArrowDown"],
      ["smtp", undefined],
    ] as const) {
      await expect(page.getByRole("radio").first()).toBeVisible();
      await tabTo(page, "input[type=radio][value=yes]");
      await page.keyboard.press("Space");
      // The arrows go round the three answers: down once is no, up again is yes.
      if (key) for (const way of [key, "ArrowUp"]) await page.keyboard.press(way);
      await expect(page.locator("input[type=radio][value=yes]")).toBeChecked();
      await expectVisibleFocus(page);
      await tabTo(page, "button[type=submit]");
      await page.keyboard.press("Enter");
      await arriveAt(page, new RegExp(`/${question}-yes$`));
    }

    // The result travels along, so that the guide can speak to this reader.
    const from = "?from=taiou-1";
    await tabTo(page, `main a[href="/guides/${guide.head.os}${from}"]`);
    await page.keyboard.press("Enter");
    await arriveAt(page, `/guides/${guide.head.os}${from}`);
    await tabTo(page, `main a[href$="/guides/${guide.id}${from}"]`);
    await page.keyboard.press("Enter");
    await arriveAt(page, `/guides/${guide.id}${from}`);

    await tabTo(page, `a[href="#${lastStep}"]`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/guides/${guide.id}${from}#${lastStep}`);
    await expect(page.locator(`[id="${lastStep}"]`)).toBeInViewport();
  });
}

test("a keyboard opens the words of a drawn screen and copies a value", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/guides/${site.guides[0]?.id}`);
  await tabTo(page, "button");
  await page.keyboard.press("Space");
  await expect(page.locator("copy-value [role=status]").first()).not.toBeEmpty();
  await tabTo(page, "summary");
  await page.keyboard.press("Enter");
  await expect(page.locator("details[open]")).toHaveCount(1);
});

/** Keys pressed before a page has the focus are lost. */
async function arriveAt(page: Page, address: string | RegExp) {
  await expect(page).toHaveURL(address);
  await page.waitForFunction(() => document.readyState === "complete" && document.hasFocus());
}

/** Presses Tab until an element of this kind has the focus; at every stop the focus must be seen. */
async function tabTo(page: Page, selector: string) {
  for (let stops = 0; stops < 300; stops += 1) {
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no way to ${selector} by keyboard`);
}

/** The focused element is in the window, has a mark of at least 2 px around it and nothing lies over it. */
async function expectVisibleFocus(page: Page) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { element: "none" };
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const [line] = element.getClientRects();
    const over = line && document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return {
      element: element.outerHTML.slice(0, 150),
      hasArea: width > 1 && height > 1,
      isInWindow: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
      isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      isFree: Boolean(over && (element.contains(over) || over.contains(element))),
    };
  });
  expect(seen).toEqual({ element: seen.element, hasArea: true, isInWindow: true, isMarked: true, isFree: true });
}

function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLAnchorElement
      ? `a[href="${activeElement.getAttribute("href")}"]`
      : activeElement?.tagName;
  });
}
