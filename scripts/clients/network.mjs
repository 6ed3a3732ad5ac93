import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The customer, the site and the mail server, in a range kept for documentation (RFC 5737). */
const CUSTOMER = "192.0.2.10";
export const SITE = "192.0.2.80";
export const MAIL = "192.0.2.25";
/** The same server where it offers no encryption. */
export const UNENCRYPTED = "192.0.2.26";

/**
 * Makes the network of this namespace: it reaches nothing outside, and the names of the test domain lead into it.
 * @param {string} folder for the files that stand in for those in /etc
 * @param {Record<string, string[]>} hosts names by address
 */
export function makeNetwork(folder, hosts) {
  ip("link", "set", "lo", "up");
  for (const address of [CUSTOMER, SITE, MAIL, UNENCRYPTED]) ip("addr", "add", `${address}/32`, "dev", "lo");
  // Else a connection to one of these would seem to come from that address itself.
  for (const address of [SITE, MAIL, UNENCRYPTED]) {
    ip("route", "replace", "table", "local", "local", address, "dev", "lo", "src", CUSTOMER);
  }
  const lines = Object.entries(hosts).map(([address, names]) => `${address} ${names.join(" ")}\n`);
  replace("/etc/hosts", join(folder, "hosts"), ["127.0.0.1 localhost\n", ...lines].join(""));
  // Nobody answers there: every other name is unknown at once.
  replace("/etc/resolv.conf", join(folder, "resolv.conf"), "nameserver 127.0.0.1\n");
}

/**
 * What an access provider does about port 25: the packets get lost, and nobody says so.
 * @param {number} port
 */
export function blockPort(port) {
  const rules = ["type filter hook input priority 0", `tcp dport ${port} drop`].join("; ");
  execFileSync("nft", ["-f", "-"], { input: `table inet blocked { chain input { ${rules}; }; }\n` });
  // Thunderbird waits as long as the system does: two minutes, seven seconds with this.
  writeFileSync("/proc/sys/net/ipv4/tcp_syn_retries", "2");
}

export function unblockPort() {
  execFileSync("nft", ["delete", "table", "inet", "blocked"]);
}

/** @param {string[]} args */
function ip(...args) {
  execFileSync("ip", args);
}

/**
 * @param {string} place
 * @param {string} file
 * @param {string} text
 */
function replace(place, file, text) {
  writeFileSync(file, text);
  execFileSync("mount", ["--bind", file, place]);
}
