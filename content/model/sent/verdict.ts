import type { EncryptionState } from "../settings.ts";
import { type Entry, findEntry, isBelow, isBy } from "./entry.ts";
import { hasOtherFields } from "./header.ts";
import { isFromServer, isMailServer, isServer, isWebLine, mayBeOwnHop, protocolOf } from "./hops.ts";
import { peerOf } from "./peer.ts";
import type { Protocol } from "./protocol.ts";
import type { Reason, State } from "./reasons.ts";
import { firstWord, type Received, receivedLines } from "./received.ts";

/** How a mail was sent, why one thinks so, and the field that says it: for `unknown` the one that comes nearest. */
export type Sent = {
  state: State;
  reasons: Reason[];
  line?: Received;
  /** The server of somebody else that the mail went through first. */
  server?: string;
};

/**
 * Reads from a pasted header how its mail was sent (RFC 3848). `trustedHosts` are names or suffixes, in lower case, that
 * the provider's own servers write behind `by`; without one nothing is ever proven. `encryption` is what the provider's
 * record asks for: only then is a connection without it wrong. The port is in no header; whoever offers SMTP AUTH on the
 * submission port alone may take an authenticated mail as sent there. `relatives`: names under which more of the
 * provider's servers may stand, and others: they prove nothing, but what came from one of them is not held to be wrong.
 */
export function howSent(
  pasted: string,
  trustedHosts: readonly string[],
  encryption?: EncryptionState,
  relatives: readonly string[] = [],
): Sent {
  const lines = receivedLines(pasted);
  if (lines.length === 0) return { state: "no-header", reasons: [whyNoHeader(pasted)] };

  const line = nearest(lines);
  if (trustedHosts.length === 0) return { state: "unknown", reasons: ["no-trusted-host"], line };
  const entry = findEntry(lines, trustedHosts);
  if (!entry) return { state: "unknown", reasons: ["unknown-host"], line };
  const known = [...trustedHosts, ...relatives];
  const sent = judge(entry, known, encryption === "starttls" || encryption === "tls");
  const { line: at } = entry;
  if (webMail.test(pasted) && sent.state !== "unknown") return { state: "unknown", reasons: ["web-mail"], line: at };
  const isContradicted = sent.reasons.includes("not-authenticated") && tellsOfLogin.test(pasted);
  return { ...(isContradicted ? { state: "unknown", reasons: ["only-comment"] } : sent), line: at };
}

/** Servers that leave the login out of their Received field may give it one of its own (MDaemon, RFC 8601 §2.7.4, cPanel). */
const tellsOfLogin =
  /^x-(?:authenticated-(?:sender|user|id)|auth-?user|smtp-auth|authentication-info|get-message-sender-via):|^authentication-results:[^\n]*(?:\n[ \t][^\n]*){0,9}\bauth=pass/im;
/** How web mail programs name themselves. */
const webMail = /^(?:user-agent|x-mailer):[^\n]*(?:web ?mail|roundcube|horde|squirrelmail|zimbrawebclient)/im;

function whyNoHeader(pasted: string): Reason {
  if (!/\S/.test(pasted)) return "empty";
  // With another sign before it, it is there and can't be read.
  if (/(?:^|[^a-z-])received\s*[:：]/i.test(pasted)) return "no-fields";
  return hasOtherFields(pasted) ? "not-received" : "no-fields";
}

/** The newest field that speaks of authentication, else the oldest: what a reader can compare with the own settings. */
function nearest(lines: readonly Received[]): Received {
  return lines.find((line) => isAuthenticated(protocolOf(line))) ?? lines[lines.length - 1] ?? {};
}

function judge({ line, older }: Entry, known: readonly string[], wantsEncryption: boolean): Omit<Sent, "line"> {
  const protocol = protocolOf(line);
  const unknown = (reason: Reason) => ({ state: "unknown" as const, reasons: [reason] });
  if (!line.with) return unknown("no-clause");
  if (protocol.kind === "web") return unknown("web-mail");
  if (protocol.kind === "lmtp" || peerOf(line).reach === "host") return unknown("own-hop");
  if (protocol.kind === "other") return unknown("other-clause");

  const isDoubtful = !protocol.encrypted && speaksOf(line, ofEncryption);
  // Web mail logs in for its readers: that says nothing of the settings of a mail program.
  if (older.some(isWebLine)) return unknown("web-mail");
  // A server of the provider's own that logs in, for web mail or another service.
  if (protocol.authenticated && isMailServer(line) && isBelow(peerOf(line).called, known)) return unknown("own-hop");
  const plain: Reason[] = wantsEncryption && !protocol.encrypted && !isDoubtful ? ["not-encrypted"] : [];
  if (protocol.authenticated) {
    if (plain.length > 0) return { state: "wrong", reasons: plain };
    return { state: "right", reasons: [protocol.encrypted ? "authenticated-and-encrypted" : "authenticated"] };
  }
  if (isDoubtful || speaksOf(line, ofLogin)) return unknown("only-comment");
  // A selection that ended early may have cut the letters off.
  if (!line.id && !line.for && !line.date) return unknown("no-clause");
  if (mayBeOwnHop(line, older, known)) return unknown("own-hop");
  const [below] = older;
  if (isFromServer(line, older)) return unknown("from-server");
  if (below && isServer(below) && !isBy(below, known))
    return { state: "wrong", reasons: ["other-server"], server: firstWord(below.by) };
  return { state: "wrong", reasons: ["not-authenticated", ...plain] };
}

/**
 * Old Sendmail writes ESMTP for an authenticated mail too, Courier and others `(AUTH: LOGIN …)`, CommuniGate Pro `(account …)`,
 * OpenSMTPD `auth=yes`, qmail the login before the address, Yahoo!'s also `with plain` behind it.
 */
const ofLogin =
  /authenticated|smtp-auth|smtp認証|\bauth[:= ]|\bauth-login\b|\bsasl\b|\b(?:login|username):|\buser=|^account |[\d\]] with \w*\s*$|^[^\s@]+(?:@[^\s@]+)?@\[?[\da-f.:]+\]?$/i;
/** Patched qmail writes `(… encrypted) SMTP`, Courier `TLS:`: what the clause leaves out. */
const ofEncryption = /\bencrypted\b|\bTLS: |\b(?:using |version=)(?:TLS|SSL)|^SSL$/i;

/** Whether a server remarks such a thing beside its clauses: that proves nothing, but the clause alone is no proof of the contrary. */
function speaksOf(line: Received, words: RegExp): boolean {
  const { from, by, with: how, id } = line;
  // The other side chooses what it says for HELO.
  const comments = [from, by, how, id]
    .flatMap((clause) => clause?.comments ?? [])
    .filter((comment) => !/^(helo|ehlo)\b/i.test(comment));
  return [...comments, id?.value ?? ""].some((remark) => words.test(remark));
}

function isAuthenticated(protocol: Protocol): boolean {
  return protocol.kind === "smtp" && protocol.authenticated;
}
