import { attribute, childrenOf, findNodes } from "./document.mjs";

/**
 * The page with the tags from which a chat draws its card, made of the page's own title, summary and number.
 * A picture needs a whole address, so there is one only where the public origin is known.
 * @param {string} html
 * @param {string} [origin]
 */
export function withOpenGraph(html, origin) {
  const nodes = findNodes(html);
  const charset = nodes.find((node) => attribute(node, "charset") !== undefined);
  const place = charset?.sourceCodeLocation?.endOffset;
  if (place === undefined) throw new Error("<meta charset> is missing");

  // The first one: a drawing may have titles of its own.
  const [title, site] = splitTitle(textOf(nodes.find(({ nodeName }) => nodeName === "title")));
  const summary = nodes.find((node) => attribute(node, "name") === "description");
  const heading = nodes.find(({ nodeName }) => nodeName === "h1");
  const description = (summary && attribute(summary, "content")) || textOf(heading) || title;
  const main = nodes.find(({ nodeName }) => nodeName === "main");
  const number = main && attribute(main, "data-number");

  const about = [
    tag("property", "og:type", "website"),
    tag("property", "og:locale", "ja_JP"),
    ...(site ? [tag("property", "og:site_name", site)] : []),
  ];
  // Guides stand at the edge of their 20 kB: they have no room for what chats take for granted.
  const isGuide = nodes.some((node) => node.nodeName === "article" && attribute(node, "class") === "guide");

  const tags = [
    tag("property", "og:title", title),
    tag("property", "og:description", description),
    ...(isGuide ? [] : about),
    ...(origin && number
      ? [tag("property", "og:image", `${origin}/og/${number}.png`), tag("name", "twitter:card", "summary_large_image")]
      : []),
  ];
  return html.slice(0, place) + tags.join("") + html.slice(place);
}

/**
 * A page's title and the name of the site, which follows the last bar.
 * @param {string} whole
 * @returns {[title: string, site: string]}
 */
function splitTitle(whole) {
  const bar = whole.lastIndexOf("｜");
  return bar < 0 ? [whole, ""] : [whole.slice(0, bar), whole.slice(bar + 1)];
}

/**
 * @param {"property" | "name"} kind
 * @param {string} name
 * @param {string} content
 */
function tag(kind, name, content) {
  const escaped = content
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<meta ${kind}="${name}" content="${escaped}"/>`;
}

/**
 * All words within a node, as a reader sees them one after another.
 * @param {import("./document.mjs").Node | undefined} node
 * @returns {string}
 */
function textOf(node) {
  if (!node) return "";
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}
