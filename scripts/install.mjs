import { existsSync, readFileSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { run } from "./run.mjs";

/** npm's own record of what stands in node_modules; it writes it last. */
const INSTALLED = "node_modules/.package-lock.json";

/**
 * Installs the packages of package-lock.json unless they are there. Resolves to npm's exit code.
 * @param {{ dev: boolean }} options whether the packages for checks and tests are wanted too
 */
export async function install({ dev }) {
  if (isInstalled(dev)) return 0;
  const command = ["ci", "--no-audit", "--no-fund", ...(dev ? ["--include=dev"] : [])];
  return withLock(".next/install.lock", async () => (isInstalled(dev) ? 0 : run("npm", command)));
}

/** @param {boolean} dev */
function isInstalled(dev) {
  if (!existsSync(INSTALLED)) return false;
  const installed = readPackages(INSTALLED);
  return Object.entries(readPackages("package-lock.json")).every(([path, wanted]) => {
    const needed = path !== "" && !wanted.optional && (dev || !wanted.dev);
    return !needed || installed[path]?.version === wanted.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, dev?: boolean, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
