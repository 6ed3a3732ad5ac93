import { pagesOf } from "../content/model/pages.ts";
import { paths } from "./addresses.ts";
import { expect, test } from "./site.ts";

/** Names by which a reader would see that a page speaks of another provider. */
const foreign: Record<string, RegExp> = { micnet: /れいネット|0000-00-0000/, example: /micnet/i };

test("every link leads to a page of the site, to a part of one, or openly to another site", async ({
  request,
  baseURL,
}) => {
  const pages = new Map<string, string>();
  const faults: string[] = [];
  const queue = [...paths];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path)) continue;
    const response = await request.get(path);
    pages.set(path, await response.text());
    if (response.status() !== 200) faults.push(`${path}: ${response.status()}`);
    for (const link of linksIn(pages.get(path) ?? "")) {
      const { origin, pathname } = new URL(link, baseURL);
      if (origin === baseURL && !pages.has(pathname) && /text\/html/.test(response.headers()["content-type"] ?? ""))
        queue.push(pathname);
    }
  }

  for (const [path, html] of pages) {
    for (const link of linksIn(html)) {
      const { origin, protocol, pathname, hash } = new URL(link, `${baseURL}${path}`);
      if (origin !== baseURL) {
        if (!["https:", "tel:", "mailto:"].includes(protocol)) faults.push(`${path}: ${link}`);
        continue;
      }
      const anchor = decodeURIComponent(hash.slice(1));
      if (anchor && !pages.get(pathname)?.includes(`id="${anchor}"`)) faults.push(`${path}: ${link}`);
    }
  }
  expect(faults).toEqual([]);
});

test("whoever starts at the first page can reach every page that is for everybody", async ({
  request,
  site,
  baseURL,
}) => {
  const reached = new Set(["/"]);
  for (const path of reached) {
    for (const link of linksIn(await (await request.get(path)).text())) {
      const { origin, pathname } = new URL(link, `${baseURL}${path}`);
      if (origin === baseURL && paths.includes(pathname)) reached.add(pathname);
    }
  }
  const missing = pagesOf(site).filter(({ path, listed }) => listed && !reached.has(path));
  expect(missing).toEqual([]);
});

test("no page speaks of another provider", async ({ request, provider, site }) => {
  for (const path of [...paths, "/banana", "/scripts/page.js", "/unavailable"]) {
    const text = await (await request.get(path)).text();
    expect(text, `${path}: a place nobody filled in`).not.toMatch(
      /\{(provider|outgoing|incoming|blocked|contact)\.\w+\}/,
    );
    expect(text, path).not.toMatch(foreign[provider] ?? /^$/);
  }
  expect(await (await request.get("/")).text()).toContain(site.provider.name);
});

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
}
