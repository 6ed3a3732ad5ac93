import { statSync } from "node:fs";
import { join } from "node:path";
import { readSite } from "./read.ts";
import { filesBelow } from "./read-files.ts";
import type { Site } from "./site.ts";
import type { Reading } from "./yaml.ts";

let kept: { stamp: string; reading: Reading<Site> } | undefined;

/**
 * The site as its files are now, for development: read anew when one was saved, added or taken away, for a page asks for
 * it many times over.
 */
export function readSiteAgain(root: string, providerId: string): Reading<Site> {
  const stamp = [root, providerId, ...["content", "public/guides"].map((folder) => stampOf(join(root, folder)))].join();
  if (kept?.stamp !== stamp) kept = { stamp, reading: readSite(root, providerId) };
  return kept.reading;
}

function stampOf(folder: string): string {
  return filesBelow(folder)
    .map((file) => {
      const { mtimeMs, size } = statSync(join(folder, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join();
}
