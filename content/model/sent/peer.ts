import { firstWord, type Received } from "./received.ts";

/** Who handed a mail over, as far as the receiving server tells. */
export type Peer = {
  /** The name the other side gave itself (HELO): anybody may say anything. */
  called: string;
  /** The name that the receiving server found for the address, where it says so. */
  known?: string;
  address?: string;
  /** `host`: the same machine; `inside`: an address that no one on the internet has. */
  reach: "host" | "inside" | "internet" | "unknown";
};

/**
 * Reads the `from` part as servers write it: Postfix, Sendmail and Gmail `helo (name [address])`, Exim
 * `name ([address] helo=helo)` and `[address] (helo=helo)`, qmail `name (HELO helo) (address)`, Exchange `helo (address)`.
 * The name in front of an address in brackets is the one that was looked up; Exim's and qmail's can't be told from a HELO.
 */
export function peerOf({ from }: Received): Peer {
  const called = firstWord(from);
  const comments = from?.comments ?? [];
  const told = comments.map((comment) => comment.replace(/\b(helo|ehlo)[= ]\S+/gi, ""));
  if (told.some((text, place) => text !== comments[place])) told.push(from?.value ?? "");
  const address = told.flatMap((text) => addressIn(text) ?? [])[0];
  const [, known] = /^([a-z0-9.-]+\.[a-z0-9-]+)\.? \[[^\]]*\]$/i.exec(comments[0] ?? "") ?? [];
  return {
    called,
    ...(known && { known: known.toLowerCase() }),
    ...(address && { address }),
    reach: address === undefined ? "unknown" : reachOf(address),
  };
}

function addressIn(text: string): string | undefined {
  const [, literal, bare] = /\[(?:IPv6:)?([0-9a-f.:]+)\]|(?:^|@)([0-9a-f.:]+)$/i.exec(text.trim()) ?? [];
  const address = (literal ?? bare)?.toLowerCase().replace(/^::ffff:/, "");
  return address && /^\d+(\.\d+){3}$|:/.test(address) ? address : undefined;
}

/** RFC 1918, 4193, 4291. The shared addresses of RFC 6598 are missing on purpose: subscribers come from there. */
function reachOf(address: string): Peer["reach"] {
  if (/^127\.|^::1$/.test(address)) return "host";
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/.test(address) ? "inside" : "internet";
}
