import type { Provider } from "./provider.ts";

/** What a typed outgoing server name says about the question whether the provider's server is used. */
export type ServerNameReading = { kind: "own" | "other"; host: string } | { kind: "address" } | { kind: "none" };

const hostName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * Reads a server name as people copy it from a settings window: full-width letters, capitals, spaces seen and
 * unseen, quotes, a trailing dot, `smtp://`, a port behind it. `own` is the provider's server by its present or former name.
 */
export function readServerName(
  typed: string,
  { host, formerHosts }: Pick<Provider["outgoing"], "host" | "formerHosts">,
): ServerNameReading {
  const plain = typed
    .slice(0, 1000)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[。｡]/g, ".")
    .replace(/[‐‑–—ー−]/g, "-")
    .replace(/[\s\p{Cf}"'“”‘’「」『』<>()]+/gu, "");
  if (plain.includes("@")) return { kind: "address" };
  const name = plain
    .replace(/^[a-z]+:\/+/, "")
    .replace(/[:/].*$/, "")
    .replace(/\.+$/, "");
  if (name.length > 253 || !(hostName.test(name) || ipv4.test(name))) return { kind: "none" };
  return { kind: [host, ...formerHosts].includes(name) ? "own" : "other", host: name };
}
