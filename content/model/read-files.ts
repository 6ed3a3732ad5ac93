import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { z } from "zod";
import type { Fault } from "./fault.ts";
import { type Prose, readMdx } from "./mdx.ts";

/**
 * The files of one folder, by id: `words` are those with a right head, whatever faults the body has, `half` those
 * whose body alone could be read. `complete` is whether the heads of all files are right.
 */
export type Folder<Head> = {
  words: Map<string, Prose<Head>>;
  half: Map<string, Prose<object>>;
  complete: boolean;
  faults: Fault[];
};

/** Reads all MDX files below a folder of the project at `root`. */
export function readFolder<Head>(root: string, folder: string, schema: z.ZodType<Head>): Folder<Head> {
  const words = new Map<string, Prose<Head>>();
  const half = new Map<string, Prose<object>>();
  const names = filesBelow(join(root, folder)).filter((file) => file.endsWith(".mdx"));
  const faults = names.flatMap((name) => {
    const id = name.replace(/\.mdx$/, "");
    const file = `${folder}/${name}`;
    const { value, rest = value, half: body, faults } = readMdx(file, text(root, file), schema);
    if (rest) words.set(id, rest);
    if (body) half.set(id, body);
    return faults;
  });
  return { words, half, complete: words.size === names.length, faults };
}

/** One page of prose: where its head has faults, `half` is whatever body it has and `value` is a page without words. */
export function readPage<Head>(root: string, file: string, schema: z.ZodType<Head>, blank: Head) {
  const { value, rest = value, half, faults } = readMdx(file, text(root, file), schema);
  const empty: Prose<Head> = { file, head: blank, body: { type: "root", children: [] }, headTexts: [] };
  return { value: rest ?? empty, half: half ? [half] : [], faults };
}

/** All files below a folder, as paths from there; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** What a file holds; nothing where it is missing, which its schema then tells. */
export const text = (root: string, file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
