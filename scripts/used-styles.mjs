import { PurgeCSS } from "purgecss";
import { foldStyles } from "./fold-styles.mjs";

/**
 * The document with only those inlined rules that it uses: a guide drawn as Windows XP carries no Mac.
 * Not for pages that need scripts, which may come to use more.
 * @param {string} html
 */
export async function keepUsedStyles(html) {
  const style = /(<style[^>]*>)([\s\S]*?)(<\/style>)/.exec(html);
  const all = style?.[2];
  if (!all) return html;
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: html.replace(style[0], ""), extension: "html" }],
    css: [{ raw: all }],
    // Tailwind's names hold brackets, dots and percent signs.
    defaultExtractor: (text) => text.match(/[^\s<>"'=]+/g) ?? [],
    variables: true,
    // Rules for any element: the mark of the focus above all.
    safelist: { standard: ["print-large"], deep: [/^:(root|host|focus|lang|where|is|not)/] },
  });
  return html.replace(style[0], () => `${style[1]}${foldStyles(withoutIdleProperties(result?.css ?? all))}${style[3]}`);
}

/** Without the registrations of custom properties (`@property`) that no rule reads, which PurgeCSS leaves. @param {string} css */
function withoutIdleProperties(css) {
  return css.replace(/@property (--[\w-]+)\{[^{}]*\}/g, (rule, name) => (css.includes(`var(${name}`) ? rule : ""));
}
