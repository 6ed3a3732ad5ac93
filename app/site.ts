import { printFault } from "@/content/model/fault";
import { pictureSizes } from "@/content/model/pictures";
import { readSiteAgain } from "@/content/model/read-again";
import type { Site } from "@/content/model/site";

let built: Site | undefined;

/**
 * The words and facts of the provider this build is for. In development they are read anew when a
 * file was saved, so that an editor sees the change on reload. Throws the editor's list of faults.
 */
export function site(): Site {
  if (built) return built;
  const { value, faults } = readSiteAgain(process.cwd(), process.env.PROVIDER ?? "micnet");
  if (!value) throw new Error(`文章を直してください。\n\n${faults.map(printFault).join("\n")}`);
  if (process.env.NODE_ENV === "production") built = value;
  return value;
}

/** Sizes of the pictures that content shows. */
export const sizeOf = pictureSizes(process.cwd());

/** The public origin, `https://…` without a slash at the end, or "" where none is known. */
export const origin = process.env.ORIGIN ?? "";
