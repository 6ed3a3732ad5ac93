import { compactErrors } from "@/content/model/errors/compact";
import { site } from "../site";

/** The table of errors with this provider's values. */
export function errorTable() {
  return compactErrors(site());
}
