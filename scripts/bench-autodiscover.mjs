// Posts bad and good requests to the built site's Autodiscover, and says how it bore them: `npm run bench:autodiscover` (Linux).
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { ensureBuild } from "./current-build.mjs";
import { serveSite } from "./site.mjs";

const WARM_UP = 1_000;
const REQUESTS = 10_000;
const AT_ONCE = 4;
const HUGE = 10_000_000;
/** How much more memory than after the warm-up is still memory given back. */
const MOST_GROWTH = 1.2;
/** The longest that half of the answers may take, in milliseconds. */
const LONGEST_MEDIAN = 50;

const good = `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request>
<EMailAddress>taro@example.jp</EMailAddress>
<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>
</Request></Autodiscover>`;
const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join("");
const bomb = `<!DOCTYPE b [<!ENTITY e0 "e">${entities}]>${good.replace("taro", "&e9;")}`;

// Made once: new bytes for each request would be the benchmark's own work.
const noise = new Uint8Array(randomBytes(HUGE));
const huge = new TextEncoder().encode(good.replace("taro", "t".repeat(HUGE)));

/** What is posted in turn: what it is, the status that it must get, and its body. @type {[string, number, () => string | Uint8Array<ArrayBuffer>][]} */
const KINDS = [
  ["right", 200, () => good],
  ["other domain", 404, () => good.replace("@example.jp", "@example.com")],
  ["random", 200, () => new Uint8Array(randomBytes(2_000))],
  ["huge", 200, () => huge],
  ["huge and random", 200, () => noise],
  ["cut off", 200, () => good.slice(0, 200)],
  ["entity bomb", 200, () => bomb],
  ["UTF-16", 200, () => new Uint8Array(Buffer.from(`\uFEFF${good}`, "utf16le"))],
  ["Shift_JIS", 200, () => Uint8Array.from([...Buffer.from(good.slice(0, 180)), 0x91, 0xbe, 0x98, 0x59])],
];

const failure = await ensureBuild("example");
if (failure) process.exit(failure);
const site = await serveSite("example", Number(process.env.PORT || 3000));
/** @type {Map<string, number>} */
const counts = new Map();
try {
  await post(WARM_UP);
  const before = residentMemory();
  counts.clear();
  const times = (await post(REQUESTS)).sort((a, b) => a - b);
  const after = residentMemory();

  console.log(`Node ${process.version}, ${cpus().length} cores`);
  for (const [line, count] of [...counts].sort()) console.log(`${line}: ${count}`);
  const median = times[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
  console.log(`median ${median.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`);
  console.log(`resident memory: ${before} MB after ${WARM_UP}, ${after} MB after ${REQUESTS} more`);

  const isWrong = [...counts.keys()].some((line) => line.includes(" instead of "));
  if (isWrong) console.error("Some answers had a wrong status.");
  const hasGrown = after > before * MOST_GROWTH;
  if (hasGrown) console.error(`Memory grew by more than ${Math.round((MOST_GROWTH - 1) * 100)} %.`);
  const isSlow = median > LONGEST_MEDIAN;
  if (isSlow) console.error(`Half of the answers took longer than ${LONGEST_MEDIAN} ms.`);
  if (isWrong || hasGrown || isSlow) process.exitCode = 1;
} finally {
  await site.stop();
}

/**
 * Resolves to the time that each took, in milliseconds.
 * @param {number} number
 */
async function post(number) {
  /** @type {number[]} */
  const times = [];
  let next = 0;
  const worker = async () => {
    while (next < number) {
      const [kind, expected, body] = KINDS[next++ % KINDS.length] ?? [];
      if (!kind || !body) return;
      const text = body();
      const start = performance.now();
      const status = await postOne(text);
      times.push(performance.now() - start);
      const line = `${kind}: ${status}${status === expected ? "" : ` instead of ${expected}`}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times;
}

/** @param {string | Uint8Array<ArrayBuffer>} body */
async function postOne(body) {
  const headers = { "content-type": "text/xml; charset=utf-8" };
  try {
    const answer = await fetch(`${site.address}/autodiscover/autodiscover.xml`, { method: "POST", headers, body });
    await answer.arrayBuffer();
    return answer.status;
  } catch (error) {
    return String(error instanceof Error ? (error.cause ?? error) : error);
  }
}

/** Of the site's process, in megabytes. */
function residentMemory() {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${site.pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
