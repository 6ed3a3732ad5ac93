import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { installFromDebian, isDebianRoot } from "./debian.mjs";
import { runNode } from "./run.mjs";

// The first has no windows at all and is twice as fast.
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium that this machine has, if any: what CHROMIUM_PATH says, else the first on the PATH. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Sees to a browser for the tests. Resolves to 0, or to the exit code of what failed. */
export async function installChromium() {
  if (findChromium()) return 0;
  for (const program of isDebianRoot() ? ["chromium-headless-shell", "chromium"] : []) {
    if ((await installFromDebian(program, "fonts-noto-cjk")) === 0) return 0;
  }
  return runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
