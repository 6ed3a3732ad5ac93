import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Fault } from "./fault.ts";
import { inventedFiles } from "./invented-files.ts";
import { readSite } from "./read.ts";
import type { Site } from "./site.ts";
import type { Reading } from "./yaml.ts";

export type Changes = Readonly<Record<string, string | undefined>>;
/** The same, where what a file holds need not be text. */
type RawChanges = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Has the invented site used where it lies on disk, after these files were written anew, added or (`undefined`) taken away. */
export function withInvented<Result>(changes: RawChanges, use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), "invented-site-"));
  try {
    for (const [file, text] of Object.entries({ ...inventedFiles, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Reads the invented site after these changes. */
export function readInvented(changes: RawChanges = {}): Reading<Site> {
  return withInvented(changes, (root) => readSite(root, "rei"));
}

/** One file of the invented site with a stretch of its text put anew. */
export function changed(file: string, from: string, to: string): Record<string, string> {
  const text = inventedFiles[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

/** The faults found after these changes that speak of `found`. */
export function faultsOf(changes: Changes, found: string): Fault[] {
  return readInvented(changes).faults.filter((fault) => fault.found.includes(found));
}

/** Whether an editor is told in Japanese. */
export function isJapanese({ found, fix }: Fault): boolean {
  return [found, fix].every((words) => /[ぁ-ん]/.test(words));
}
