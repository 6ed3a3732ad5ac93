import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const LONGEST_WORK = 20 * 60 * 1000;

/**
 * Does the work while no other process does work under the same lock file.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 */
export async function withLock(file, work) {
  await mkdir(dirname(file), { recursive: true });
  for (let tries = 0; !(await take(file)); tries += 1) {
    if (tries === 1) console.log("ほかの npm start が準備をしています。終わるのを待ちます。");
    await pause(500);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (await isLeftBehind(file)) await rm(file, { force: true });
    return false;
  }
}

/**
 * True when the process that took the lock has ended without giving it back.
 * @param {string} file
 */
async function isLeftBehind(file) {
  const since = await stat(file).catch(() => undefined);
  if (!since) return false;
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  // A container that starts anew may give us the number of the process that was killed.
  return owner === process.pid || Date.now() - since.mtimeMs > LONGEST_WORK || !isRunning(owner);
}

/** @param {number} id */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
