import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

export function isDebianRoot() {
  return isDebian() && process.getuid?.() === 0;
}

/**
 * Resolves to the exit code of apt-get.
 * @param {...string} packages
 */
export async function installFromDebian(...packages) {
  await updateLists();
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    DEBIAN_FRONTEND: "noninteractive",
  });
}

/** Learns which packages and versions there are; a container begins without knowing any. Resolves to the exit code. */
export function updateLists() {
  return run("apt-get", ["update", "-qq"]);
}

/** Ubuntu has apt-get too, but its chromium and thunderbird are snaps, which do not run in a container. */
export function isDebian() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return existsSync("/usr/bin/apt-get") && /^ID(_LIKE)?="?debian/m.test(release) && !/ubuntu/i.test(release);
}
