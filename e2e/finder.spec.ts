import type { APIRequestContext } from "@playwright/test";
import { pathOf } from "../content/model/check.ts";
import { checkAddress } from "../content/model/next-address.ts";
import { guideIds, walks } from "./addresses.ts";
import { expect, test } from "./site.ts";

test("every guide is two taps away from the list of guides and from each result, with and without its answers", async ({
  request,
  site,
}) => {
  const results = [...site.outcomes.keys()].map((id) => `/result/${id}`);
  const answered = walks.map(({ trail }) => checkAddress(pathOf(trail)));
  expect(results).toEqual(expect.arrayContaining(["/result/unaffected", "/result/webmail"]));
  for (const start of ["/guides", ...results, ...answered]) {
    const first = await pagesLinkedFrom(request, start);
    const second = await Promise.all(first.map((path) => pagesLinkedFrom(request, path)));
    const reached = new Set([...first, ...second.flat()]);
    expect(
      guideIds.filter((id) => !reached.has(`/guides/${id}`)),
      start,
    ).toEqual([]);
  }
});

test("each card shows its program's window, or says that there is no picture", async ({ page, site }) => {
  await page.goto("/guides/windows");
  const cards = page.locator("main li:has(a.guide-link)");
  const guides = site.guides.filter(({ head }) => head.os === "windows");
  await expect(cards).toHaveCount(guides.length);
  for (const { head } of guides) {
    const card = cards.filter({ has: page.getByRole("link", { name: head.client, exact: true }) });
    await expect(card.locator(`.screen-small.look-${head.picture?.look}`)).toHaveCount(head.picture ? 1 : 0);
    await expect(card.getByText("絵はありません")).toHaveCount(head.picture ? 0 : 1);
  }
});

test("every other name of a program leads to its guide or to those among which to choose", async ({
  request,
  site,
}) => {
  const offers = new Map<string, string[]>();
  for (const { id, head } of site.guides) {
    const unguided = head.nearestFor.flatMap(({ client, aliases }) => [client, ...aliases]);
    for (const name of [head.client, ...head.aliases, ...unguided]) {
      const { location = "" } = (
        await request.get(`/guides/find?${new URLSearchParams({ q: name })}`, { maxRedirects: 0 })
      ).headers();
      const offered = offers.get(location) ?? [location, ...(await pagesLinkedFrom(request, location))];
      offers.set(location, offered);
      expect(offered, name).toContain(`/guides/${id}`);
    }
  }
});

async function pagesLinkedFrom(request: APIRequestContext, path: string): Promise<string[]> {
  return linksIn(await (await request.get(path)).text()).filter((link) => link.startsWith("/guides/"));
}

/** The addresses that a page's main part links to, without query and anchor. */
function linksIn(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  return [...main.matchAll(/<a\b[^>]*\shref="([^"?#]*)/g)].map(([, href = ""]) => href);
}
