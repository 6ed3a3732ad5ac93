import { isBelow, isBy } from "./entry.ts";
import { peerOf } from "./peer.ts";
import { type Protocol, readProtocol } from "./protocol.ts";
import { firstWord, type Received } from "./received.ts";

/** Names that nobody on the internet has end so. */
const notPublic = /(^|\.)(local|lan|home|internal|localdomain|localhost|arpa|\d+\]?)$/;

/** Written in a browser, as the server for that says. */
export function isWebLine(line: Received): boolean {
  const remarks = [line.from, line.by].flatMap((clause) => clause?.comments ?? []);
  return (
    protocolOf(line).kind === "web" ||
    /^https?$/.test(firstWord(line.via)) ||
    remarks.some((remark) => /authenticated user/i.test(remark))
  );
}

/**
 * Whether the mail came from another server for mail that tells nothing of how it came there: no field below, fields that the
 * server wrote about itself alone, or one that names the server only shortly.
 */
export function isFromServer(line: Received, older: readonly Received[]): boolean {
  const { called, known } = peerOf(line);
  const names = [called, known ?? ""].filter((name) => name.includes("."));
  const [below] = older;
  if (below && names.some((name) => name.split(".")[0] === firstWord(below.by))) return true;
  const isAlone = older.every((one) => isBy(one, names) && (!one.from || peerOf(one).reach === "host"));
  return isMailServer(line) && (isAlone || (below !== undefined && !isServer(below)));
}

/** Whether the other side calls itself by the name that is found for its address: servers do, computers at home don't. */
export function isMailServer(line: Received): boolean {
  const { called, known } = peerOf(line);
  return known !== undefined && known === called && !notPublic.test(called);
}

/** Whether the host that wrote a field has a name of the internet. */
export function isServer({ by }: Received): boolean {
  const name = firstWord(by);
  return name.includes(".") && !notPublic.test(name);
}

/** Whether the other side may be one more server of the provider, or work for it: then nothing tells how the mail came in. */
export function mayBeOwnHop(line: Received, older: readonly Received[], trusted: readonly string[]): boolean {
  const { called, known = "", reach } = peerOf(line);
  if (reach === "inside" || isBelow(called, trusted) || isBelow(known, trusted)) return true;
  const [below] = older;
  if (below && isBy(below, trusted)) return reach !== "internet";
  return older.some((one) => isBy(one, trusted));
}

/** What the clause behind `with` tells. */
export function protocolOf(line: Received): Protocol {
  // A page may break a line within the word: `ESMTP SA`.
  const [word = "", rest = ""] = (line.with?.value ?? "").toLowerCase().split(" ");
  return readProtocol(/smtp$/.test(word) && /^s?a?$/.test(rest) ? word + rest : firstWord(line.with));
}
