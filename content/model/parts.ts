import type { Nodes, Parents, Root } from "mdast";
import { z } from "zod";
import type { Fault } from "./fault.ts";
import { Line } from "./line.ts";
import type { Prose, Tag } from "./mdx.ts";
import { attribute, isTag, nodesOf, placeOf, tagsOf } from "./tags.ts";

/** What stands above a part that several guides share, `content/parts/<id>.mdx`. */
export const PartHead = z.strictObject({
  /** What the part is for, told to editors. */
  use: Line,
});
export type PartHead = z.infer<typeof PartHead>;
export type Parts = ReadonlyMap<string, Prose<PartHead>>;

/** Marks every node with the file it was written in: once put into a guide, its faults must still point there. */
export function signed(part: Prose<PartHead>): Prose<PartHead> {
  for (const { node } of nodesOf(part.body)) node.data = { ...node.data, file: part.file };
  return part;
}

/**
 * The body with every `<Part name="…" />` replaced by that part, where there is one, drawn in the look that the tag names,
 * and `<On os="…">` decided; the given tree stays as it is.
 */
export function assemble(body: Root, parts: Parts, os: string): Root {
  const copy = structuredClone(body);
  assembleChildren(copy, parts, os);
  return copy;
}

function assembleChildren(parent: Parents, parts: Parts, os: string): void {
  const children = parent.children.flatMap((child): Nodes[] => {
    if ("children" in child) assembleChildren(child, parts, os);
    if (!isTag(child)) return [child];
    if (child.name === "Part") {
      const part = partOf(child, parts);
      return part ? drawnAs(assemble(part.body, none, os), attribute(child, "look")).children : [child];
    }
    if (child.name === "On") return (attribute(child, "os") ?? "").split(" ").includes(os) ? child.children : [];
    return [child];
  });
  (parent as { children: Nodes[] }).children = children;
}

/** The body itself, with its screens in that look. */
function drawnAs(body: Root, look: string | undefined): Root {
  if (!look) return body;
  for (const { attributes } of tagsOf(body, "Screen"))
    for (const one of attributes) if ("name" in one && one.name === "look") one.value = look;
  return body;
}

/** Within a part no other is put in: it would be a fault, and one that holds itself would never end. */
const none: Parts = new Map();

function partOf(tag: Tag, parts: Parts) {
  return parts.get(attribute(tag, "name") ?? "");
}

/** Parts that are named but do not exist, that contain parts themselves, and that no file names. */
export function findPartFaults(
  all: readonly Prose<object>[],
  parts: Parts,
  unreadable: ReadonlySet<string> = new Set(),
): Fault[] {
  const named = all.flatMap((prose) => tagsOf(prose.body, "Part").map((tag) => ({ prose, tag })));
  const used = new Set(named.map(({ tag }) => attribute(tag, "name")));
  const read = new Set(all.map(({ file }) => file));
  const unread = [...unreadable].some((file) => file.startsWith("content/guides/") && !read.has(file));
  return [
    ...named
      .filter(({ tag }) => !partOf(tag, parts) && !unreadable.has(`content/parts/${attribute(tag, "name")}.mdx`))
      .map(({ prose, tag }) => ({
        ...placeOf(prose.file, tag),
        found: `部品の文「${attribute(tag, "name")}」がありません。`,
        fix: `ある名前: ${[...parts.keys()].join("、")}`,
      })),
    ...named
      .filter(({ prose }) => !prose.file.startsWith("content/guides/"))
      .map(({ prose, tag }) => ({
        ...placeOf(prose.file, tag),
        found: "<Part> は案内（content/guides/）の中だけで使えます。",
        fix: "共通の文を使わずに、文をじかに書いてください。",
      })),
    ...[...parts.values()].flatMap(({ file, body }) =>
      tagsOf(body, "Part").map((tag) => ({
        ...placeOf(file, tag),
        found: "共通の文の中に、別の <Part> があります。",
        fix: "中の <Part> を消して、文をじかに書いてください。",
      })),
    ),
    ...[...parts]
      .filter(([id]) => !used.has(id) && !unread)
      .map(([id, { file }]) => ({
        file,
        line: 1,
        found: `共通の文「${id}」は、どこからも使われていません。`,
        fix: `<Part name="${id}" /> で使うか、このファイルを消してください。`,
      })),
  ];
}
