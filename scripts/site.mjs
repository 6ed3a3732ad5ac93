import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Serves the build of a provider's site, which has to be there, and resolves once it answers.
 * @param {string} provider
 * @param {number} port
 */
export async function serveSite(provider, port) {
  const site = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    env: { ...process.env, PROVIDER: provider, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(site, "exit");
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address))) {
    if (site.exitCode !== null) throw new Error(`The site of ${provider} did not start.`);
    await pause(200);
  }
  return {
    address,
    pid: site.pid ?? 0,
    stop: async () => {
      site.kill();
      await ended;
    },
  };
}

/** @param {string} address */
async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}
