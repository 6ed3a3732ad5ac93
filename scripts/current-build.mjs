import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { runNext, runNode } from "./run.mjs";

const SOURCES = [
  ...["app", "components", "content", "public", "scripts"],
  ...["next.config.ts", "package-lock.json", "package.json", "postcss.config.mjs", "proxy.ts", "tsconfig.json"],
];

/**
 * Builds the provider's site unless its build is current. Resolves to 0, or to the exit code of what failed.
 * @param {string} provider
 */
export async function ensureBuild(provider) {
  if (isCurrent(provider)) return 0;
  return withLock(`.next/${provider}.lock`, () => build(provider));
}

/** @param {string} provider */
async function build(provider) {
  // Another start may have built it while this one waited for the lock.
  if (isCurrent(provider)) return 0;
  const stamp = fingerprint(provider);
  rmSync(stampOf(provider), { force: true });

  const env = { PROVIDER: provider, NODE_ENV: "production" };
  const faults = await runNode(["--import", "tsx", "scripts/check-content.ts"], env);
  if (faults) return faults;
  const failure = await runNext(["build"], env);
  if (failure) return failure;

  writeFileSync(stampOf(provider), stamp);
  return 0;
}

/** @param {string} provider */
function isCurrent(provider) {
  const file = stampOf(provider);
  return existsSync(file) && readFileSync(file, "utf8") === fingerprint(provider);
}

/** @param {string} provider */
function stampOf(provider) {
  return `.next/${provider}/built-from`;
}

/**
 * A hash of all that decides how the build comes out.
 * @param {string} provider
 */
function fingerprint(provider) {
  const hash = createHash("sha256").update(JSON.stringify([process.version, provider, process.env.SITE_URL ?? ""]));
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** @param {string} source */
function filesOf(source) {
  if (!existsSync(source)) return [];
  if (statSync(source).isFile()) return [source];
  return readdirSync(source, { encoding: "utf8", recursive: true })
    .map((file) => join(source, file))
    .filter((file) => statSync(file).isFile() && !/\.test\.[a-z]+$/.test(file))
    .sort();
}
