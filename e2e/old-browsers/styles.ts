import postcss, { type AtRule, type Declaration, type Rule } from "postcss";

// What Safari 15.0, Firefox 115 and Chrome 109 all know, as far as this site uses it. Anything that is on no list is
// reported: who brings in something new looks up whether these three have it and adds it where it belongs.

const atRules = /^(media|supports|keyframes|font-face|page|charset)$/;
/** Blocks that an old browser skips as a whole; what stands outside of them must do. */
const skippedAtRules = /^(container|property|view-transition)$/;

const pseudos =
  /^(root|host|hover|focus|focus-within|active|link|visited|target|checked|disabled|enabled|required|invalid|valid|empty|defined|lang|not|is|where|(first|last|only)-(child|of-type)|nth-(last-)?(child|of-type)|before|after|first-(line|letter)|placeholder|marker|selection|file-selector-button)$/;
/** Rules that may be lost: every browser marks the focus by itself, nothing here has a backdrop, the rest is one maker's own. */
const dispensablePseudos = /^(focus-visible|backdrop|-(webkit|moz)-.+)$/;

const units = /^(px|em|rem|ex|ch|vw|vh|vmin|vmax|pt|cm|mm|in|fr|s|ms|deg|turn|dpi|dppx|x)$/;
const functions =
  /^(var|calc|min|max|clamp|rgba?|hsla?|hwb|url|attr|counters?|(repeating-)?(linear|radial)-gradient|minmax|repeat|fit-content|rotate|scale|translate[xy]?|cubic-bezier|steps|inset|circle|polygon|path|drop-shadow|blur|brightness)$/;

/** Declarations that one of the three does not know. */
const unknown = [
  /^overflow(-[xy])?:.*\bclip\b/,
  /^overflow-wrap:anywhere/,
  /^(field-sizing|interpolate-size|anchor-.+|position-(anchor|area|try.*)|scrollbar-(gutter|color|width)|text-box.*|zoom|content-visibility|margin-trim|hyphenate-limit-chars|animation-timeline|appearance:base.*):/,
  /^[\w-]+:.*\b(rgb|hsl)a?\(from\b/,
  /^(grid-template-(rows|columns)):.*subgrid/,
  /^(display):.*(grid-lanes|masonry)/,
];
/** Properties without which nothing is lost: lines break elsewhere, a radio has the system's colour, a page changes at once. */
const dispensable = /^(text-wrap(-.+)?|accent-color|container(-.+)?|view-transition-name)$/;

/** What in these styles an old browser does not understand, with nothing before it that it does. */
export function findNewStyles(css: string): string[] {
  const found: string[] = [];
  const sheet = postcss.parse(css);
  sheet.walkAtRules((atRule) => {
    if (!atRules.test(atRule.name) && !isSkipped(atRule)) found.push(`@${atRule.name}`);
    if (atRule.name === "media" && /[<>]/.test(atRule.params)) found.push(`@media ${atRule.params}`);
  });
  sheet.walkRules((rule) => {
    if (isSkipped(rule)) return;
    if (rule.parent?.type === "rule" || rule.selector.includes("&")) found.push(`nesting: ${rule.selector}`);
    if (rule.parent?.type === "atrule" && (rule.parent as AtRule).name === "keyframes") return;
    found.push(...findNewSelectors(rule));
  });
  sheet.walkDecls((declaration) => {
    if (isSkipped(declaration) || dispensable.test(declaration.prop)) return;
    // Tailwind's reset of date fields, which this site has none of.
    if (/::-webkit-date/.test(declaration.parent?.toString() ?? "")) return;
    found.push(...findNewValues(declaration));
  });
  return [...new Set(found)];
}

/** One selector that is not understood takes the whole list with it. */
function findNewSelectors(rule: Rule): string[] {
  const lists = rule.selectors.map((selector) =>
    namesIn(selector.replace(/\\./g, ""), /::?([a-z-]+)/g).filter((name) => !pseudos.test(name)),
  );
  const isMixed = lists.some((names) => names.length === 0);
  return lists
    .flat()
    .filter((name) => (isMixed || !dispensablePseudos.test(name)) && !conditionsAround(rule).includes(`:${name}`))
    .map((name) => `:${name} in ${rule.selector}`);
}

function findNewValues(declaration: Declaration): string[] {
  const news = newsIn(declaration);
  if (news.length === 0 || hasFallback(declaration)) return [];
  const asked = conditionsAround(declaration);
  return news.filter((name) => !asked.includes(name)).map((name) => `${name} in ${declaration.prop}`);
}

function newsIn({ prop, value }: Declaration): string[] {
  const bare = value
    .toLowerCase()
    .replace(/"[^"]*"|'[^']*'/g, "")
    .replace(/url\([^)]*\)/g, "")
    .replace(/#[0-9a-f]+/g, "");
  return [
    ...namesIn(bare, /([a-z-]+)\(/g)
      .filter((name) => !functions.test(name))
      .map((name) => `${name}(`),
    ...namesIn(bare, /(?:^|[\s,(*/+-])[\d.]+([a-z]+)/g).filter((unit) => !units.test(unit)),
    ...(unknown.some((pattern) => pattern.test(`${prop}:${bare}`)) ? [`${prop}:${bare}`] : []),
  ];
}

/** A declaration of the same before it, in the same block, that every browser reads. */
function hasFallback(declaration: Declaration): boolean {
  for (let before = declaration.prev(); before; before = before.prev()) {
    if (before.type === "decl" && before.prop === declaration.prop && newsIn(before).length === 0) return true;
  }
  return false;
}

type Inner = Declaration | Rule | AtRule;

/** The conditions of the `@supports` around: what is written below may use what they ask for. */
function conditionsAround(node: Inner): string {
  return parentsOf(node)
    .map((parent) =>
      parent.type === "atrule" && (parent as AtRule).name === "supports" ? (parent as AtRule).params : "",
    )
    .join(" ");
}

function isSkipped(node: Inner): boolean {
  return [node, ...parentsOf(node)].some((one) => one.type === "atrule" && skippedAtRules.test((one as AtRule).name));
}

function parentsOf(node: Inner): { type: string }[] {
  const parent = node.parent as Inner | undefined;
  return parent ? [parent, ...parentsOf(parent)] : [];
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}
