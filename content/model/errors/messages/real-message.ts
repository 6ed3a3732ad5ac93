import type { Cause } from "../cause.ts";

/** A message as people paste it, with the error and the first cause that the site must answer. */
export type RealMessage = { what: string; text: string; id: string; cause: Cause };

/** A message that is told from others by its own text. */
export function realMessage(text: string, id: string, cause: Cause): RealMessage {
  return { what: text, text, id, cause };
}
