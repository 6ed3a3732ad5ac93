import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ensureBuild } from "./current-build.mjs";
import { install } from "./install.mjs";
import { endWithNpm, runNext } from "./run.mjs";

endWithNpm();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const port = Number(process.env.PORT || 3000);
const provider = process.env.PROVIDER || "micnet";

const refusal = refuseProvider(provider) ?? (await refusePort(port));
if (refusal) {
  console.error(refusal);
  process.exit(1);
}
const failure = (await install({ dev: false })) || (await ensureBuild(provider));
if (failure) process.exit(failure);

const site = runNext(["start", "--port", String(port)], { PROVIDER: provider, NODE_ENV: "production" }, [
  "--import",
  "./scripts/hand-on-trace.mjs",
]);
const stopped = new AbortController();
void site.finally(() => stopped.abort());
void announce(`http://localhost:${port}`, stopped.signal);
process.exitCode = await site;

/** @param {string} id */
function refuseProvider(id) {
  const known = readdirSync("content/providers").flatMap((file) => file.match(/^(.+)\.yaml$/)?.[1] ?? []);
  if (known.includes(id)) return undefined;
  return `PROVIDER=${id} の記録 content/providers/${id}.yaml がありません。使えるのは ${known.join("、")} です。`;
}

/**
 * @param {number} number
 * @returns {Promise<string | undefined>}
 */
function refusePort(number) {
  const another = "PORT=3001 npm start のように、別の番号で始めてください。";
  if (!(number >= 1 && number <= 65535)) return Promise.resolve(`PORT=${process.env.PORT} は使えません。${another}`);

  const refusals = new Map([
    ["EADDRINUSE", `ポート${number}は、ほかのプログラムが使っています。それを止めるか、${another}`],
    ["EACCES", `ポート${number}を使う権限がありません。${another}`],
  ]);
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", (error) => resolve("code" in error ? refusals.get(String(error.code)) : undefined));
    probe.listen(number, () => probe.close(() => resolve(undefined)));
  });
}

/**
 * Prints the address once it answers.
 * @param {string} address
 * @param {AbortSignal} stopped
 */
async function announce(address, stopped) {
  while (!stopped.aborted) {
    await pause(200);
    if (await answers(address, stopped)) {
      console.log(`\n${address} で見られます。止めるには Ctrl+C を押してください。\n`);
      return;
    }
  }
}

/**
 * @param {string} address
 * @param {AbortSignal} stopped
 */
async function answers(address, stopped) {
  try {
    return Boolean(await fetch(address, { signal: stopped }));
  } catch {
    return false;
  }
}
