import { siteOnDisk } from "../site-on-disk.ts";
import { compactErrors } from "./compact.ts";
import { type CompactErrors, type ErrorTable, readTable } from "./table.ts";

/** The table as the site of this provider sends it; fails where the content has faults. */
export function publishedErrors(provider: string): CompactErrors {
  return compactErrors(siteOnDisk(provider));
}

/** The same as the browser searches it, after its way through JSON. */
export function publishedTable(provider = "example"): ErrorTable {
  return readTable(JSON.parse(JSON.stringify(publishedErrors(provider))));
}
