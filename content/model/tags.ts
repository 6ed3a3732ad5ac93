import type { Nodes, Root, RootContent } from "mdast";
import type { Fault } from "./fault.ts";
import type { Tag } from "./mdx.ts";
import { attributesOf } from "./mdx.ts";

declare module "unist" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to
  interface Data {
    /** The file of a part that was put into a guide. */
    file?: string;
  }
}

/** Whether the node is a component, of this name where one is given. */
export function isTag(node: Nodes, name?: string): node is Tag {
  return (
    (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") &&
    (name === undefined || node.name === name)
  );
}

/** Where a node was written: in the file it is signed with, else in `file`. */
export function placeOf(file: string, node: Pick<Nodes, "position" | "data">) {
  const { line, column } = node.position?.start ?? {};
  return { file: node.data?.file ?? file, line, column };
}

/** What is wrong with a node, at the place where it was written. */
export function faultAt(file: string, node: Parameters<typeof placeOf>[1], found: string, fix: string): Fault {
  return { ...placeOf(file, node), found, fix };
}

/** All nodes below, in reading order, each with the components around it, outermost first. */
export function* nodesOf(node: Nodes, around: readonly Tag[] = []): Generator<{ node: Nodes; around: readonly Tag[] }> {
  yield { node, around };
  if (!("children" in node)) return;
  const deeper = isTag(node) ? [...around, node] : around;
  for (const child of node.children) yield* nodesOf(child, deeper);
}

/** All components of these names, in reading order. */
export function tagsOf(node: Nodes, ...names: string[]): Tag[] {
  return [...nodesOf(node)].flatMap(({ node: one }) => (isTag(one) && names.includes(one.name ?? "") ? [one] : []));
}

/** One attribute of a component, `undefined` when it is missing or bare. */
export function attribute(tag: Tag, name: string): string | undefined {
  const value = attributesOf(tag)[name];
  return typeof value === "string" ? value : undefined;
}

/** The content of `<Section id="…">` or `<Passage id="…">`, as a body of its own. */
export function sectionOf(body: Root, id: string): Root | undefined {
  const section = tagsOf(body, "Section", "Passage").find((tag) => attribute(tag, "id") === id);
  return section && { type: "root", children: section.children as RootContent[] };
}

/** Splits a body into what stands inside the components of one name and all the rest. */
export function splitOff(body: Root, name: string): { inside: Root; rest: Root } {
  const inside = body.children.flatMap((child) => (isTag(child, name) ? (child.children as RootContent[]) : []));
  return {
    inside: { type: "root", children: inside },
    rest: { type: "root", children: body.children.filter((child) => !isTag(child, name)) },
  };
}
