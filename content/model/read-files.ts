import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Fault } from "./fault.ts";
import { type Prose, readAnyway, readMdx } from "./mdx.ts";

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
export function readFolder<Head extends object>(root: string, folder: string, schema: z.ZodType<Head>): Folder<Head> {
  const words = new Map<string, Prose<Head>>();
  const half = new Map<string, Prose<object>>();
  const names = filesBelow(join(root, folder)).filter((file) => file.endsWith(".mdx"));
  const faults = names.flatMap((name) => {
    const id = name.replace(/\.mdx$/, "");
    const { prose, rest, faults } = readProse(root, `${folder}/${name}`, schema);
    if (prose) words.set(id, prose);
    if (rest) half.set(id, rest);
    return faults;
  });
  return { words, half, complete: words.size === names.length, faults };
}

/** One page of prose: where its head has faults, `half` is whatever body it has and `value` is a page without words. */
export function readPage<Head extends object>(root: string, file: string, schema: z.ZodType<Head>, blank: Head) {
  const { prose, rest, faults } = readProse(root, file, schema);
  const empty: Prose<Head> = { file, head: blank, body: { type: "root", children: [] } };
  return { value: prose ?? empty, half: rest ? [rest] : [], faults };
}

/** A file with its head, or at least its body, as far as they can be read. */
function readProse<Head extends object>(root: string, file: string, schema: z.ZodType<Head>) {
  const source = text(root, file);
  const { value, faults } = readMdx(file, source, schema);
  const read: Prose<Head | undefined> | undefined = value ?? readAnyway(file, source, schema);
  if (!read) return { faults };
  const { head, body } = read;
  return head === undefined ? { rest: { file, head: {}, body }, faults } : { prose: { file, head, body }, faults };
}

/** All files below a folder, as paths from there; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** What a file holds; nothing where it is missing, which its schema then tells. */
export const text = (root: string, file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : "";
