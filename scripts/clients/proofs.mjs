import { isDeepStrictEqual } from "node:util";

let held = 0;
let failed = 0;

/**
 * Says whether a claim holds.
 * @param {string} claim
 * @param {unknown} seen
 * @param {unknown} expected
 */
export function prove(claim, seen, expected) {
  if (isDeepStrictEqual(seen, expected)) {
    held += 1;
    console.log(`✓ ${claim}`);
    return;
  }
  failed += 1;
  console.log(`✗ ${claim}`, { seen, expected });
}

/** Says how many claims held, and ends with that as its exit code. */
export function finish() {
  console.log(`${held} passed, ${failed} failed`);
  process.exit(failed > 0 || held === 0 ? 1 : 0);
}
