import type { Provider } from "./provider.ts";

/** What a typed outgoing server name says about the question whether the provider's server is used. */
export type ServerNameReading = { kind: "own" | "other"; host: string } | { kind: "address" | "slip" | "none" };

const hostName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** What stands around a name, or within it by a slip: blanks, quotes, brackets, words. */
const noNameSign = /[^a-z0-9.:/-]+/g;
const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/**
 * Reads a server name as people copy it from a settings window: full-width letters, capitals, spaces seen and
 * unseen, quotes, a trailing dot, commas for full stops in the own name, `smtp://`, a port behind it, the name of an account or 「既定」 beside it.
 * `own` is the provider's server by its present or former name, `slip` what is so near to it that it was hardly meant
 * otherwise: one letter or the full stops amiss, the domain alone, or the name for receiving.
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
  if (own.some((one) => isSlip(name, one))) return { kind: "slip" };
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

function isSlip(name: string, own: string): boolean {
  if (name === own) return false;
  const domain = own.slice(own.indexOf(".") + 1);
  const letters = (text: string) => text.replace(/[.-]/g, "");
  // A digit more is another server: smtp2.
  const isNumbered = /\d/.test(name) && !/\d/.test(own);
  return (
    name === domain ||
    (name.endsWith(`.${domain}`) && /^(pop3?|imap4?)\./.test(name)) ||
    letters(name) === letters(own) ||
    (!isNumbered && differByOne(letters(name), letters(own)))
  );
}

/** Whether one letter is wrong, missing or too many, or two neighbours are swapped. */
function differByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(left.length, right.length) === 1 || (left.length === 2 && left === [...right].reverse().join(""));
}
