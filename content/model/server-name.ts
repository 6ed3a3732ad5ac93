import type { Provider } from "./provider.ts";

/** What a typed outgoing server name says about the question whether the provider's server is used. */
export type ServerNameReading = { kind: "own" | "other"; host: string } | { kind: "address" } | { kind: "none" };

const hostName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** What stands around a name, or within it by a slip: blanks, quotes, brackets, words. */
const noNameSign = /[^a-z0-9.:/-]+/g;
const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * Reads a server name as people copy it from a settings window: full-width letters, capitals, spaces seen and
 * unseen, quotes, a trailing dot, commas for full stops in the own name, `smtp://`, a port behind it, the name of an account or 「既定」 beside it.
 * `own` is the provider's server by its present or former name.
 */
export function readServerName(
  typed: string,
  { host, formerHosts }: Pick<Provider["outgoing"], "host" | "formerHosts">,
): ServerNameReading {
  const plain = typed
    .slice(0, 1000)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/。/g, ".")
    .replace(/[‐‑–—ー−]/g, "-");
  if (plain.includes("@")) return { kind: "address" };
  const own = [host, ...formerHosts];
  const [whole] = namesIn(plain.replace(/,/g, ".").replace(noNameSign, ""));
  if (whole && own.includes(whole)) return { kind: "own", host: whole };

  const names = new Set(plain.split(noNameSign).flatMap(namesIn));
  const [name] = names;
  if (!name || names.size > 1) return { kind: "none" };
  return { kind: own.includes(name) ? "own" : "other", host: name };
}

/** The host name that a word is, without a scheme, a port or a trailing dot; none where it is no name. */
function namesIn(word: string): string[] {
  const name = word
    .replace(/^[a-z]+:\/+/, "")
    .replace(/[:/].*$/, "")
    .replace(/\.+$/, "");
  return name.length <= 253 && (hostName.test(name) || ipv4.test(name)) ? [name] : [];
}
