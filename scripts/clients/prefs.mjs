import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What stands in a profile's prefs.js, by name.
 * @param {string} profile its folder
 * @returns {Map<string, string | number | boolean>}
 */
export function readPrefs(profile) {
  const lines = readFileSync(join(profile, "prefs.js"), "utf8").matchAll(/^user_pref\((.+)\);$/gm);
  return new Map(Array.from(lines, ([, pair]) => JSON.parse(`[${pair}]`)));
}
