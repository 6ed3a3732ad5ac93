import { guideBy } from "../guide-by.ts";
import type { GuideSteps } from "./table.ts";

/**
 * What the contact sheet takes over from the address of the error box: the program, the guide by its number, the step
 * and the result that the reader came from. With its `?`, or empty where nothing is known.
 */
export function contactQuery(from: URLSearchParams, guides: readonly Pick<GuideSteps, "id" | "number">[]): string {
  const guide = guideBy(from.get("guide"), guides);
  const known = [
    ["program", from.get("program")],
    ["guide", guide && String(guide.number)],
    ["step", from.get("step")],
    ["from", from.get("from")],
  ].flatMap(([name, value]) => (name && value ? [[name, value]] : []));
  return known.length > 0 ? `?${new URLSearchParams(known)}` : "";
}
