import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Fault } from "./fault.ts";
import { type Prose, readAnyway, readMdx } from "./mdx.ts";

/** The files of one folder, by id; of those with faults whatever body they have. */
export type Folder<Head> = { words: Map<string, Prose<Head>>; half: Map<string, Prose<object>>; faults: Fault[] };

/** Reads all MDX files below a folder of the project at `root`. */
export function readFolder<Head>(root: string, folder: string, schema: z.ZodType<Head>): Folder<Head> {
  const words = new Map<string, Prose<Head>>();
  const half = new Map<string, Prose<object>>();
  const faults: Fault[] = [];
  for (const name of filesBelow(join(root, folder)).filter((file) => file.endsWith(".mdx"))) {
    const id = name.replace(/\.mdx$/, "");
    const file = `${folder}/${name}`;
    const reading = readMdx(file, text(root, file), schema);
    faults.push(...reading.faults);
    const rest = reading.value ? undefined : readAnyway(file, text(root, file));
    if (reading.value) words.set(id, reading.value);
    if (rest) half.set(id, rest);
  }
  return { words, half, faults };
}

/** One page of prose: where it has faults, `half` is whatever body it has and `value` is a page without words. */
export function readPage<Head>(root: string, file: string, schema: z.ZodType<Head>, blank: Head) {
  const { value, faults } = readMdx(file, text(root, file), schema);
  const half = value ? undefined : readAnyway(file, text(root, file));
  const empty: Prose<Head> = { file, head: blank, body: { type: "root", children: [] } };
  return { value: value ?? empty, half: half ? [half] : [], faults };
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
