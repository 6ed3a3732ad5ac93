import { pagesOf } from "../content/model/pages.ts";
import { expect, test } from "./site.ts";

test("the sitemap lists the pages for everybody where the public origin is known, else there is none", async ({
  request,
  site,
}) => {
  const response = await request.get("/sitemap.xml");
  const origin = site.provider.site;
  if (!origin) {
    expect(response.status()).toBe(404);
    return;
  }
  const xml = await response.text();
  expect(response.headers()["content-type"]).toMatch(/^application\/xml/);
  expect(xml).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
  );
  const listed = pagesOf(site).flatMap((page) => (page.listed ? [`${origin}${page.path}`] : []));
  expect([...xml.matchAll(/<url><loc>(.*?)<\/loc><\/url>/g)].map(([, address]) => address)).toEqual(listed);
});

test("pages give their canonical address with the public origin where it is known", async ({ request, site }) => {
  const html = await (await request.get("/check/connection-yes/smtp-yes")).text();
  const [, canonical = ""] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  expect(canonical).toBe(`${site.provider.site ?? ""}/result/taiou-1`);
});
