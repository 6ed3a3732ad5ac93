import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run, runNode } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The Chromium that this machine has, if any: what CHROMIUM_PATH says, else the first on the PATH. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Sees to a browser for the tests. Resolves to 0, or to the exit code of what failed. */
export async function installChromium() {
  if (findChromium()) return 0;
  if (isDebian() && process.getuid?.() === 0 && (await installFromDebian()) === 0) return 0;
  return runNode(["node_modules/@playwright/test/cli.js", "install", "chromium"]);
}

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], env);
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], env);
}

/** Ubuntu has apt-get too, but its chromium is a snap, which does not run in a container. */
function isDebian() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return existsSync("/usr/bin/apt-get") && /^ID(_LIKE)?="?debian/m.test(release) && !/ubuntu/i.test(release);
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
