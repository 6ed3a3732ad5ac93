import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium, installChromium } from "./chromium.mjs";
import { ensureBuild } from "./current-build.mjs";
import { install } from "./install.mjs";
import { countTests } from "./report.mjs";
import { endWithNpm, run, runNode } from "./run.mjs";

const REPORT = "test-results/report.json";

endWithNpm();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await must("install", () => install({ dev: true }));
await must("browser", installChromium);

/** @type {[string, () => Promise<number>][]} */
const checks = [
  ...["types", "lint", "unused", "prose", "content"].map(scriptOf),
  ["build of micnet", () => ensureBuild("micnet")],
  ["build of example", () => ensureBuild("example")],
];
const results = [];
for (const [name, check] of checks) {
  console.log(`\n== ${name}`);
  const failed = (await check()) === 0 ? 0 : 1;
  results.push({ name, passed: 1 - failed, failed });
}
console.log("\n== tests");
results.push({ name: "tests", ...(await runTests()) });

console.log("");
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`);
finish(sum(results.map(({ passed }) => passed)), sum(results.map(({ failed }) => failed)));

/**
 * A script of package.json, as a check.
 * @param {string} name
 * @returns {[string, () => Promise<number>]}
 */
function scriptOf(name) {
  return [name, () => run("npm", ["run", "--silent", name])];
}

async function runTests() {
  rmSync(REPORT, { force: true });
  const chromium = findChromium();
  const exitCode = await runNode(["node_modules/@playwright/test/cli.js", "test", "--reporter=line,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT,
    ...(chromium && { CHROMIUM_PATH: chromium }),
  });
  return countTests(existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, "utf8")) : undefined, exitCode);
}

/**
 * Without this nothing else can run.
 * @param {string} name
 * @param {() => Promise<number>} step
 */
async function must(name, step) {
  console.log(`== ${name}`);
  if ((await step()) === 0) return;
  finish(0, 1);
  process.exit();
}

/**
 * @param {number} passed
 * @param {number} failed
 */
function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
