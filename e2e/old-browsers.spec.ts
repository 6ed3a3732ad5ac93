import { readFileSync } from "node:fs";
import type { APIRequestContext, Page } from "@playwright/test";
import browserslist from "browserslist";
import { drawnGuides, paths, wrong } from "./addresses.ts";
import { nextScriptsOn } from "./next-scripts.ts";
import { findNewFunctions, findNewSyntax } from "./old-browsers/scripts.ts";
import { findNewStyles } from "./old-browsers/styles.ts";
import { expect, test } from "./site.ts";

const everywhere = [...paths, wrong, "/unavailable"];

test("the site is built for the browsers that are checked here", () => {
  expect(browserslist().sort()).toEqual(["chrome 109", "firefox 115", "safari 15"]);
});

test("the styles of every page are understood by old browsers", async ({ request }) => {
  const styles = new Map<string, string>();
  for (const path of everywhere) {
    const html = await (await request.get(path)).text();
    for (const [, css = ""] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)) styles.set(css, path);
    // Nothing of them stands in a file that would have to be looked into as well.
    expect(html, path).not.toMatch(/<link[^>]*rel="stylesheet"/);
  }
  expect(styles.size).toBeGreaterThan(0);
  for (const [css, path] of styles) expect(findNewStyles(css), path).toEqual([]);
});

test("the scripts of every page are understood by old browsers", async ({ request }) => {
  const { files, inline } = await scriptsOf(request, everywhere);
  expect([...files.keys()]).toContain("/scripts/page.js");
  for (const [name, code] of [...files, ...inline]) expect(findNewSyntax(code), name).toEqual([]);
});

test("the site's own scripts call nothing that old browsers lack", async ({ request }) => {
  for (const name of ["page", "own", "carry", "answers"])
    expect(findNewFunctions(readFileSync(`public/${name}.js`, "utf8")), name).toEqual([]);
  for (const path of ["/check", "/errors", "/providers", "/sent", "/settings", "/settings/now", "/result/taiou-2"]) {
    const isNext = await nextScriptsOn(request, path);
    const own = [...(await scriptsOf(request, [path])).files].filter(([url]) => !isNext(url));
    expect(own.length, path).toBeGreaterThan(1);
    for (const [url, code] of own) expect(findNewFunctions(code), `${path}: ${url}`).toEqual([]);
  }
});

const kinds = [
  "/",
  "/notice",
  "/guides",
  "/contact",
  "/about",
  "/check/connection-unanswered",
  "/check/connection-yes/smtp-unsure",
];
for (const path of [...kinds, "/check/connection-yes/smtp-no", ...drawnGuides.map((id) => `/guides/${id}`)]) {
  test(`${path} reads in the same order with no styles at all`, async ({ page }) => {
    await page.goto(path);
    const styled = await headingsOn(page);
    await page.evaluate(() => {
      for (const style of document.querySelectorAll("style")) style.remove();
    });
    const plain = await headingsOn(page);
    expect(plain.inOrderOfTheText.length).toBeGreaterThan(0);
    expect(styled.asSeen).toEqual(styled.inOrderOfTheText);
    expect(plain.asSeen).toEqual(plain.inOrderOfTheText);
    expect(plain.asSeen.filter((heading) => styled.asSeen.includes(heading))).toEqual(styled.asSeen);

    for (const control of await page.locator("input:not([type=hidden]), form button").all())
      await expect(control).toBeVisible();
    // A drawing without a size of its own would fill the window.
    expect(await hugePictures(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });
}

/** The headings as they follow each other in the page, and from top to bottom. */
function headingsOn(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll("h1, h2, h3")].filter((heading) => heading.getClientRects().length > 0);
    const words = (heading: Element) => heading.textContent?.trim() ?? "";
    const top = (heading: Element) => heading.getBoundingClientRect().top;
    return {
      inOrderOfTheText: shown.map(words),
      asSeen: [...shown].sort((one, other) => top(one) - top(other)).map(words),
    };
  });
}

function hugePictures(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg")]
      // A code is to be read from some way off.
      .filter((picture) => picture.getBoundingClientRect().width > (picture.closest(".page-qr") ? 116 : 64))
      .map((picture) => picture.outerHTML.slice(0, 150)),
  );
}

async function scriptsOf(request: APIRequestContext, all: string[]) {
  const [files, inline] = [new Map<string, string>(), new Map<string, string>()];
  for (const path of all) {
    const html = await (await request.get(path)).text();
    for (const [, attributes = "", code = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
      const [, src] = /\bsrc="([^"]+)"/.exec(attributes) ?? [];
      // What is marked so is for browsers older than those, and what it brings them is not called before it came.
      if (src && !files.has(src) && !/\bnomodule\b/i.test(attributes))
        files.set(src, await (await request.get(src)).text());
      if (!src && !/type="(speculationrules|application\/ld\+json)"/.test(attributes)) inline.set(`in ${path}`, code);
    }
  }
  return { files, inline };
}
