import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a program, its output in the open, and hands on the signals that end us. Resolves to its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    // On Windows npm is a batch file, which only a shell can run.
    shell: process.platform === "win32" && command === "npm",
  });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal);
  process.on("SIGINT", pass).on("SIGTERM", pass);

  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGKILL"]);
    });
  });
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runNode(args, env) {
  return run(process.execPath, args, env);
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {string[]} [nodeArgs]
 */
export function runNext(args, env, nodeArgs = []) {
  return runNode([...nodeArgs, "node_modules/next/dist/bin/next", ...args], { NEXT_TELEMETRY_DISABLED: "1", ...env });
}

/** npm runs us in a shell, which ends at a signal without handing it on. Without this the site would outlive `npm start`. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 1000).unref();
}
