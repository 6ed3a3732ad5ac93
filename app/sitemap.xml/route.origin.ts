import { pagesOf } from "@/content/model/pages";
import { origin, site } from "../site";

export const dynamic = "force-static";

/** The addresses for search engines (sitemaps.org). Exists only where the public origin is known: see next.config.ts. */
export function GET() {
  const urls = pagesOf(site()).flatMap(({ path, listed }) =>
    listed ? [`  <url><loc>${origin}${path}</loc></url>`] : [],
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
