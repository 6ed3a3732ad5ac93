import type { Root } from "mdast";
import { tagsOf } from "../tags.ts";

/** The guide with its steps numbered as they are read aloud, `253-1`, `253-2`, through all its lists of steps. */
export function withStepNumbers(body: Root, page: number): Root {
  const copy = structuredClone(body);
  for (const [index, step] of tagsOf(copy, "Step").entries())
    step.attributes.push({ type: "mdxJsxAttribute", name: "number", value: `${page}-${index + 1}` });
  return copy;
}
