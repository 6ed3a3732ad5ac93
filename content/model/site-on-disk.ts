import { printFault } from "./fault.ts";
import { readSite } from "./read.ts";
import type { Site } from "./site.ts";

/** The site of one provider as its files stand in the working directory; throws where the content has faults. */
export function siteOnDisk(provider = "micnet"): Site {
  const { value, faults } = readSite(process.cwd(), provider);
  if (!value) throw new Error(faults.map(printFault).join("\n"));
  return value;
}
