import { inventedFiles } from "./invented-files.ts";
import { type Changes, readInvented } from "./invented-site.ts";
import type { Site } from "./site.ts";
import type { Reading } from "./yaml.ts";

/** Reads the invented site after these changes, with numbers for whatever pages there are after the changes: for tests that are not about numbers. */
export function readNumbered(changes: Changes): Reading<Site> {
  return readInvented(numberedFiles(changes));
}

/** These changes, with numbers for whatever pages there are after them; the ledger has `formerNumbers` besides, line by line. */
export function numberedFiles(changes: Changes, formerNumbers: readonly string[] = []): Changes {
  const unnumbered = Object.fromEntries(
    Object.entries({ ...inventedFiles, ...changes }).map(([file, text]) => [
      file,
      text?.replace(/^numbers: \{.*\}\n/m, ""),
    ]),
  );
  const files = (numbers: string[], ledger: string[]) => ({
    ...unnumbered,
    "content/pages.yaml": `numbers:\n${numbers.map((line) => `  ${line}\n`).join("") || "  {}\n"}`,
    "content/ledger.yaml": [...ledger, ...formerNumbers].join("\n") || "{}",
  });
  const proposals = (changed: Changes) =>
    readInvented(changed).faults.flatMap(({ fix }) => /「([^」]*\d[^」]*)」/.exec(fix)?.[1] ?? []);
  const numbers = proposals(files([], [])).filter((line) => line.startsWith("/"));
  return files(numbers, proposals(files(numbers, [])));
}
