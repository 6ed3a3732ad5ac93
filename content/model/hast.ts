import type { Root as Hast } from "hast";
import type { Root } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const toHtml = unified().use(remarkRehype, { passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement"] });

/** Markdown as HTML elements; components pass through as they are, to be drawn from an allow-list. */
export function hastOf(body: Root): Hast {
  return toHtml.runSync(structuredClone(body)) as Hast;
}
