import { isPublicSuffix } from "../public-suffix.ts";
import { peerOf } from "./peer.ts";
import { readProtocol } from "./protocol.ts";
import { firstWord, type Received } from "./received.ts";

/** Where a mail came in to the trusted servers: the field of that one, and the older fields below it, which prove nothing. */
export type Entry = { line: Received; older: readonly Received[] };

/**
 * The field that tells how a mail was handed in; `undefined` where none of the trusted hosts is vouched for.
 *
 * Every server puts its field on top and takes what is below as it comes, so whoever sends can write anything there. The
 * top one is by the server that keeps the reader's mail. A field below is believed only where the one above it, itself
 * believed, got the mail from the very host that wrote it: on the same machine, by the name that was looked up for the
 * address, or by the name it gave itself at an address that nobody on the internet has. The walk ends at the first field
 * that came from elsewhere. There the mail came in, however good a field below may look.
 */
export function findEntry(lines: readonly Received[], trusted: readonly string[]): Entry | undefined {
  let inside = false;
  for (const [place, line] of lines.entries()) {
    inside ||= isBy(line, trusted);
    const below = lines[place + 1];
    const isHandedOver = below !== undefined && handedOver(line, below, inside, isBy(below, trusted));
    const isLeft = inside && isHandedOver && !isBy(below, trusted) && !isLocal(below);
    if (!isHandedOver || isLeft) return inside ? { line, older: lines.slice(place + 1) } : undefined;
  }
  return undefined;
}

/** Whether one of these hosts, or one below them, wrote the field. */
export function isBy(line: Received, hosts: readonly string[]): boolean {
  return isBelow(firstWord(line.by), hosts);
}

export function isBelow(name: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => name === host || name.endsWith(`.${host}`));
}

/** Filters on a server write fields of their own: `by localhost (amavisd-new, port 10024)`. */
function isLocal({ by }: Received): boolean {
  return /^(localhost(\.localdomain)?|\[?127\.[\d.]+\]?)$/.test(firstWord(by));
}

/** Whether two hosts have names below one that somebody holds: `a.mx.example.co.jp`, `b.example.co.jp`. */
function isOfOneHolder(one: string, other: string): boolean {
  return heldName(one) === heldName(other);
}

function heldName(host: string): string {
  const labels = host.split(".");
  return labels.slice(isPublicSuffix(labels.slice(-2).join(".")) ? -3 : -2).join(".");
}

/** Whether a believed field got the mail from the host that wrote the next older one; `enters`: that is a trusted one. */
function handedOver(line: Received, below: Received, inside: boolean, enters: boolean): boolean {
  if (!line.by) return false;
  const { reach, known, called } = peerOf(line);
  const writer = firstWord(below.by);
  // Steps within another provider never lead to the trusted one: anybody may have written what seems to come from there.
  if (enters && !inside) return known === writer || (reach === "inside" && called === writer);
  // What another provider got from elsewhere on the internet vouches for nothing below it.
  if (!inside && reach !== "host" && line.from) return known === writer && isOfOneHolder(writer, firstWord(line.by));
  if (readProtocol(firstWord(line.with)).kind === "lmtp") return true;
  // Large providers note steps between their own machines without `from`. A trusted host that says nothing hides its client.
  if (!line.from) return !inside;
  return reach === "host" || known === writer || (reach === "inside" && called === writer);
}
