import type { GuideSteps } from "./table.ts";

/** The guide of a place or a number, as addresses name one. */
export function guideBy<G extends Pick<GuideSteps, "id" | "number">>(
  name: string | null | undefined,
  guides: readonly G[],
): G | undefined {
  return guides.find(({ id, number }) => id === name || String(number) === name);
}
