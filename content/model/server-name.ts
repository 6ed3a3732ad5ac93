import { plainDashes } from "./dashes.ts";
import type { Provider } from "./provider.ts";

/** What a typed outgoing server name says about the question whether the provider's server is used. */
export type ServerNameReading = { kind: "own" | "other" | "slip"; host: string } | { kind: "address" | "none" };

const hostName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;
/** What stands around a name, or within it by a slip: blanks, quotes, brackets, words. */
const noNameSign = /[^a-z0-9.:/-]+/g;
const ipv4 = /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.|$)){4}$/;

/**
 * Reads a server name as people copy it from a settings window: full-width letters, capitals, spaces seen and
 * unseen, quotes, a trailing dot, commas for full stops in the own name, `smtp://`, a port behind it, the name of an account or 「既定」 beside it.
 * `own` is the provider's server by its present or former name, `slip` what is so near to it that it was hardly meant
 * otherwise: one letter or the full stops amiss, its begin or the domain alone, or the name for receiving.
 */
export function readServerName(
  typed: string,
  { host, formerHosts }: Pick<Provider["outgoing"], "host" | "formerHosts">,
): ServerNameReading {
  const plain = plainDashes(typed.slice(0, 1000).normalize("NFKC").toLowerCase().replace(/。/g, "."));
  if (plain.includes("@")) return { kind: "address" };
  const own = [host, ...formerHosts];
  const [whole] = namesIn(plain.replace(/,/g, ".").replace(noNameSign, ""));
  if (whole && own.includes(whole)) return { kind: "own", host: whole };

  const names = new Set(plain.split(noNameSign).flatMap(namesIn));
  const [name] = names;
  if (!name || names.size > 1) return { kind: "none" };
  if (own.includes(name)) return { kind: "own", host: name };
  return { kind: own.some((one) => isSlip(name, one)) ? "slip" : "other", host: name };
}

/** The host name that a word is, without a scheme, a port or a trailing dot; none where it is no name. */
function namesIn(word: string): string[] {
  const name = word
    // A scheme, or a label copied along: 「smtp:smtp.example.jp」.
    .replace(/^[a-z-]*:\/*(?=[a-z0-9-]+\.)/, "")
    .replace(/[:/].*$/, "")
    .replace(/\.+$/, "");
  return name.length <= 253 && (hostName.test(name) || ipv4.test(name)) ? [name] : [];
}

function isSlip(name: string, own: string): boolean {
  const domain = own.replace(/^[^.]*\./, "");
  const isOfReceiving = /^(pop|imap)/.test(name) && name.endsWith(`.${domain}`);
  // A digit more is another server: smtp2.
  const isNumbered = /\d/.test(name) && !/\d/.test(own);
  // Narrow fields cut long names off.
  return name === domain || own.startsWith(name) || isOfReceiving || (!isNumbered && isNear(name, own));
}

/** Whether one letter is wrong, missing, too many or out of place, besides full stops and hyphens. */
function isNear(name: string, own: string): boolean {
  const near = withOneLess(own);
  return withOneLess(name).some((one) => near.includes(one));
}

function withOneLess(name: string): string[] {
  const letters = [...name.replace(/[.-]/g, "")];
  return [letters, ...letters.map((_, at) => letters.filter((_, other) => other !== at))].map((all) => all.join(""));
}
