import { expect, test } from "@playwright/test";
import { isDocument, stripFramework, withOwnScript, withPolicy } from "./document.mjs";

const rules = '<script type="speculationrules">{"prefetch":[]}</script>';
const flight = "<script>self.__next_f.push([1])</script>";

test.describe("a page that needs no script", () => {
  for (const [what, leftover] of [
    ["the framework's files", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["its inline scripts", `<script id="_R_">start()</script>${flight}`],
    ["what loads them early", '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ["React's marks", "<!--$--><!-- --><!--/$-->"],
    ["React's empty boxes", '<div hidden=""><!--$--><!--/$--></div>'],
  ] as const) {
    test(`loses ${what}`, () => {
      expect(stripFramework(page("", `<p>25${leftover}から</p>`))).toBe(page("", "<p>25から</p>"));
    });
  }

  for (const [what, own] of [
    ["its own script", '<script src="/page.js" defer=""></script>'],
    ["rules for the browser", rules],
    ["facts for search engines", '<script type="application/ld+json">{}</script>'],
    ["a picture loaded early", '<link rel="preload" as="image" href="/chart.svg"/>'],
    ["a hidden part", '<div hidden=""><p>控え</p></div>'],
    [
      "text that looks like a script",
      "<p>&lt;script&gt;&amp;nbsp;<input value='<!--$-->'></p><textarea><script></textarea>",
    ],
  ] as const) {
    test(`keeps ${what}`, () => {
      expect(stripFramework(page("", `${own}${flight}`))).toBe(page("", own));
    });
  }

  test("must not wait for one", () => {
    expect(() => stripFramework(page("", '<template id="B:0"></template>'))).toThrow("B:0");
  });
});

test("a page says by what it renders that it needs scripts", () => {
  expect(isDocument(page("", `<form data-needs-scripts=""></form>${flight}`))).toBe(false);
  expect(isDocument(page("", `<form></form><p>data-needs-scripts=""</p>${flight}`))).toBe(true);
});

test("a page that shows the reader's own values gets their script at the end of its head", () => {
  const script = '<script src="/scripts/own.js"></script>';
  for (const body of ['<p><own-value of="port">587</own-value></p>', '<own-only hidden=""></own-only>'])
    expect(withOwnScript(page("<style></style>", body))).toBe(page(`<style></style>${script}`, body));
  const other = page("", "<p>&lt;own-value&gt;</p><copy-value></copy-value>");
  expect(withOwnScript(other)).toBe(other);
});

test.describe("the policy", () => {
  test("stands right after the character set and changes nothing else", () => {
    const html = withPolicy(page("<title>表紙</title>", "<p>本文</p>"));
    expect(html.replace(/<meta http-equiv[^>]+>/, "")).toBe(page("<title>表紙</title>", "<p>本文</p>"));
    expect(html).toContain('<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"');
  });

  test("allows the inline scripts and styles that are there", () => {
    const html = withPolicy(page("<style>p{margin:0}</style>", rules));
    expect(html).toContain("script-src 'self' 'sha256-iCmLT321orx9XB2HAc2rMGzJNxtBxBtg4uKp/p7UHH4='");
    expect(html).toContain("style-src 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='");
    expect(html).not.toContain("unsafe");
  });

  test("lets only a page that needs scripts talk to the site", () => {
    expect(withPolicy(page("", ""))).toContain("connect-src 'none'");
    expect(withPolicy(page("", '<form data-needs-scripts=""></form>'))).toContain("connect-src 'self'");
  });

  test("keeps a form with personal input from being sent", () => {
    expect(withPolicy(page("", "<form></form>"))).toContain("form-action 'self'");
    expect(withPolicy(page("", '<form data-no-submit=""></form>'))).toContain("form-action 'none'");
  });

  test("refuses a style that it would forbid", () => {
    expect(() => withPolicy(page("", '<p style="color:red">赤</p>'))).toThrow("color:red");
  });
});

function page(head: string, body: string) {
  return `<!DOCTYPE html><html lang="ja"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
}
