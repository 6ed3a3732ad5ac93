/** The guide that an address names, by its place (`windows/outlook`) or by its number. */
export function guideBy<G extends { id: string; number: number }>(
  name: string | null | undefined,
  guides: readonly G[],
): G | undefined {
  return guides.find(({ id, number }) => id === name || String(number) === name);
}
