import { printFault } from "../fault.ts";
import { readSite } from "../read.ts";
import { compactErrors } from "./compact.ts";
import { type CompactErrors, type ErrorTable, readTable } from "./table.ts";

/** The table as the site of this provider sends it; fails where the content has faults. */
export function publishedErrors(provider: string): CompactErrors {
  const { value, faults } = readSite(process.cwd(), provider);
  if (!value) throw new Error(faults.map(printFault).join("\n"));
  return compactErrors(value);
}

/** The same as the browser searches it, after its way through JSON. */
export function publishedTable(provider = "example"): ErrorTable {
  return readTable(JSON.parse(JSON.stringify(publishedErrors(provider))));
}
