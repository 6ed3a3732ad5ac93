import { imageSize } from "image-size";
import { numberedPages, numberOf } from "../content/model/numbers/numbered.ts";
import { paths, wrong } from "./addresses.ts";
import { expect, test } from "./site.ts";

test("every page has a card for chats, with a picture exactly where the origin and its number are known", async ({
  request,
  site,
}) => {
  // Without room for more than title, summary and picture.
  const guides = new Set(site.guides.map(({ id }) => `/guides/${id}`));
  for (const path of [...paths, wrong]) {
    const html = await (await request.get(path)).text();
    const { "og:title": title, "og:description": description, "og:image": picture, ...more } = tagsOf(html);
    expect(html, path).toContain(`<title>${title}｜`);
    const number = numberOf(site, path);
    const origin = number === undefined ? undefined : site.provider.site;
    expect(picture, path).toBe(origin && `${origin}/og/${number}.png`);
    expect(more, path).toEqual({
      ...(!guides.has(path) && {
        "og:type": "website",
        "og:locale": "ja_JP",
        "og:site_name": `${site.provider.name} メール送信の案内`,
      }),
      ...(origin && { "twitter:card": "summary_large_image" }),
    });
  }
});

test("the summary of every page is a sentence of its own: not short, and neither the title nor the heading again", async ({
  request,
}) => {
  for (const path of [...paths, wrong, "/unavailable"]) {
    const html = await (await request.get(path)).text();
    const meta = (name: string) =>
      [...html.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="(.*?)"`, "g"))].map(
        ([, words]) => words,
      );
    const [summary = "", ...more] = meta("og:description");
    expect(more, path).toEqual([]);
    expect(meta("description"), path).toEqual([summary]);
    expect(summary, path).toMatch(/^.{15,}。$/u);
    const headings = [...html.matchAll(/<(h1|title)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , words = ""]) =>
      words.replace(/<[^>]*>/g, ""),
    );
    expect(headings.length, path).toBeGreaterThanOrEqual(2);
    for (const heading of [...headings, ...meta("og:title")])
      expect(summary.replace(/。$/, ""), path).not.toBe(heading);
  }
});

test("a picture is a small PNG, and there is none without an origin or of an unknown number", async ({
  request,
  site,
}) => {
  for (const { number } of numberedPages(site)) {
    const response = await request.get(`/og/${number}.png`);
    if (!site.provider.site) {
      expect(response.status()).toBe(404);
      continue;
    }
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toBe("image/png");
    const png = await response.body();
    expect(png.length, String(number)).toBeLessThanOrEqual(25_000);
    expect(imageSize(png)).toMatchObject({ type: "png", width: 1200, height: 630 });
  }
  for (const unknown of ["/og/1.png", "/og/108", "/og/banana.png"]) {
    expect((await request.get(unknown)).status(), unknown).toBe(404);
  }
});

test("a form comes to life beside the tags without a word in the console", async ({ page }) => {
  const words: string[] = [];
  page.on("console", (message) => words.push(message.text()));
  page.on("pageerror", (error) => words.push(error.message));
  await page.goto("/check", { waitUntil: "networkidle" });
  await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
  expect(words).toEqual([]);
});

function tagsOf(html: string): Record<string, string> {
  const tags = [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):.*?)" content="(.*?)"\/>/g)];
  return Object.fromEntries(tags.map(([, name = "", content = ""]) => [name, content]));
}
