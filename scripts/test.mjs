import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium, installChromium } from "./chromium.mjs";
import { ensureBuild } from "./current-build.mjs";
import { install } from "./install.mjs";
import { countTests } from "./report.mjs";
import { endWithNpm, runNext, runNode } from "./run.mjs";

const REPORT = "test-results/report.json";

endWithNpm();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await must("install", () => install({ dev: true }));
await must("browser", installChromium);

/** @type {[string, () => Promise<number>][]} */
const checks = [
  ["types", async () => (await runNext(["typegen"])) || (await runTool("typescript/bin/tsc", "--noEmit"))],
  ["lint", () => runTool("@biomejs/biome/bin/biome", "ci", process.stdout.isTTY ? "." : "--colors=off")],
  ["unused code", () => runTool("knip/bin/knip.js")],
  ["prose", () => runTool("textlint/bin/textlint.js", "content")],
  ["content", () => runNode(["--import", "tsx", "scripts/check-content.ts"])],
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
 * @param {string} program its place in node_modules
 * @param {string[]} args
 */
function runTool(program, ...args) {
  return runNode([`node_modules/${program}`, ...args]);
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
