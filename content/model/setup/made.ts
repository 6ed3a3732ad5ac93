import type { Lacking, Made } from "./lacking.ts";

/** The text of what was made, for tests; throws where the record was not enough. */
export function textOf(result: Made | Lacking | { kind: "foreign" }): string {
  if (result.kind !== "made") throw new Error(JSON.stringify(result));
  return result.text;
}
