import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { connectMarionette } from "./marionette.mjs";

/** Not /usr/bin/thunderbird: that is a shell script, which would outlive a signal. */
const PROGRAM = "/usr/lib/thunderbird/thunderbird";

/**
 * Runs Thunderbird on a screen that nobody sees, until the work is done.
 * @param {string} profile the folder of its profile, which holds at least a user.js
 * @param {(thunderbird: import("./marionette.mjs").Thunderbird) => Promise<void>} work
 */
export async function inThunderbird(profile, work) {
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x1700x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [display] = await once(screen.stdout, "data");
  const program = spawn(PROGRAM, ["--marionette", "-remote-allow-system-access", "--no-remote", "--profile", profile], {
    env: { ...process.env, HOME: profile, DISPLAY: `:${String(display).trim()}` },
    stdio: "ignore",
  });
  const ended = once(program, "exit");
  try {
    const thunderbird = await connectMarionette(await readPort(profile));
    await work(thunderbird);
    thunderbird.close();
  } finally {
    program.kill();
    await ended;
    screen.kill();
  }
}

/** @param {string} profile */
async function readPort(profile) {
  const file = join(profile, "MarionetteActivePort");
  for (let tries = 0; tries < 120; tries += 1) {
    if (existsSync(file)) return Number(readFileSync(file, "utf8"));
    await pause(500);
  }
  throw new Error("Thunderbird が起動しませんでした。");
}
