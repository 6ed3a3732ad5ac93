import { expect, test } from "@playwright/test";
import { withOpenGraph } from "./open-graph.mjs";

const charset = '<meta charSet="utf-8"/>';
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head>${charset}${head}</head><body>${body}</body></html>`;
const summary = '<meta name="description" content="手順です。"/>';
const whole = page(
  `<title>設定｜れいネット メール送信の案内</title>${summary}`,
  '<main data-number="124"><h1>見出し</h1></main>',
);

/** The tags of a page, by name. */
function tagsOf(html: string): Record<string, string> {
  const tags = [...html.matchAll(/<meta (?:property|name)="((?:og|twitter):.*?)" content="(.*?)"\/>/g)];
  return Object.fromEntries(tags.map(([, name, content]) => [name, content]));
}

const words = {
  "og:title": "設定",
  "og:description": "手順です。",
  "og:type": "website",
  "og:locale": "ja_JP",
  "og:site_name": "れいネット メール送信の案内",
};

test("a page's card has its title, its summary and the name of the site", () => {
  expect(tagsOf(withOpenGraph(whole))).toEqual(words);
});

test("with a public origin it has the picture of the page's number, too", () => {
  expect(tagsOf(withOpenGraph(whole, "https://mail.example.jp"))).toEqual({
    ...words,
    "og:image": "https://mail.example.jp/og/124.png",
    "twitter:card": "summary_large_image",
  });
});

test("a page without a number has no picture", () => {
  const html = withOpenGraph(whole.replace(' data-number="124"', ""), "https://mail.example.jp");
  expect(tagsOf(html)).toEqual(words);
});

test("the heading stands in for a summary, without its marks, and the title for both", () => {
  const html = page("<title>設定</title>", "<h1>設定の<wbr/><span>案内</span></h1>");
  expect(tagsOf(withOpenGraph(html))).toEqual({
    "og:title": "設定",
    "og:description": "設定の案内",
    "og:type": "website",
    "og:locale": "ja_JP",
  });
  expect(tagsOf(withOpenGraph(page("<title>設定</title>", "")))["og:description"]).toBe("設定");
});

test("a guide has no room for what chats take for granted", () => {
  const html = whole.replace("<h1>", '<article class="guide"></article><h1>');
  const { "og:title": title, "og:description": description } = words;
  expect(tagsOf(withOpenGraph(html))).toEqual({ "og:title": title, "og:description": description });
});

test("words stay words, and a title is cut at its last bar alone", () => {
  const html = page("<title>&lt;a｜b&gt; &amp; &quot;c&quot; $&｜d</title>", "<svg><title>絵</title></svg>");
  expect(tagsOf(withOpenGraph(html))["og:title"]).toBe("&lt;a｜b&gt; &amp; &quot;c&quot; $&amp;");
});

test("the tags follow the charset, and all else stays as it is", () => {
  const html = withOpenGraph(whole);
  expect(html).toContain(`${charset}<meta property="og:title"`);
  expect(html.replace(/<meta property.*?\/>/g, "")).toBe(whole);
});

test("a page without a charset is refused", () => {
  expect(() => withOpenGraph("<title>設定</title>")).toThrow("charset");
});
