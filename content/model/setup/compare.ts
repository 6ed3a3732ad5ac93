import type { Provider } from "../provider.ts";
import { receivingPorts } from "../receiving-ports.ts";
import { readServerName } from "../server-name.ts";
import { encryptionWords } from "../settings.ts";

/** What a reader's screen shows now: server and port as typed, the rest as chosen from lists. */
export type Shown = {
  server: string;
  port: string;
  authentication: "on" | "off" | "unsure";
  encryption: "none" | "starttls" | "tls" | "auto" | "unsure";
};

/** One setting now and as it should be. `unknown`: nothing readable was told. `kept`: the record does not say, so it stays. */
export type Comparison = {
  setting: keyof Shown;
  now: string;
  wanted: string;
  verdict: "right" | "wrong" | "unknown" | "kept";
  /** The server is this provider's, by a name of former days. */
  former?: true;
  /** The server is by no name this provider's. */
  foreign?: true;
  /** The server's name is nearly the right one: its letters have to be compared. */
  near?: true;
  /** The begin of the right name: the field may be too narrow to show the rest. */
  cut?: true;
  /** It is what the program has for receiving: the reader looks at the wrong field, and that one must stay. */
  receiving?: true;
  /** A mail address stands where the server's name belongs. */
  address?: true;
};

/** Whether anything at all was told that can be compared. */
export function tellsSomething({ server, port, authentication, encryption }: Shown): boolean {
  return `${server}${port}`.trim() !== "" || authentication !== "unsure" || encryption !== "unsure";
}

/**
 * 「いまの設定 → 正しい設定」, always in the order of the four settings. A former name of the server is `wrong` and says so by
 * `former`: it may still answer, but the provider asks to change it. A name that is cut off is `unknown`. A port
 * behind the server's name is compared where none was told by itself. 『自動』 is `unknown`: which encryption comes of it, each program decides by itself. Where STARTTLS is wanted, nothing but its name is sure of a program that may not know
 * that name: where its guide shows one switch for either (Apple Mail), that has to be on; old ones must leave theirs off (Outlook Express).
 */
export function compareSettings(
  shown: Shown,
  { outgoing }: { outgoing: Outgoing },
  program: Program = {},
): Comparison[] {
  return [
    server(shown.server, outgoing),
    port(shown.port.trim() || portBehind(shown.server), outgoing),
    authentication(shown),
    encryption(shown, outgoing, program),
  ];
}

/** What is known of the reader's program: whether one of its choices is called STARTTLS, or one switch means either encryption. */
export type Program = { namesStartTls?: boolean; hasOneSwitch?: boolean };

type Outgoing = Pick<Provider["outgoing"], "host" | "formerHosts" | "port" | "encryption">;

function server(typed: string, outgoing: Outgoing): Comparison {
  const reading = readServerName(typed, outgoing);
  const line = { setting: "server", wanted: outgoing.host } as const;
  if (!("host" in reading)) {
    return { ...line, now: shortened(typed), verdict: "unknown", ...(reading.kind === "address" && { address: true }) };
  }
  const { host, kind } = reading;
  if (kind !== "own" && receivingName.test(host)) {
    return { ...line, now: host, verdict: "unknown", receiving: true };
  }
  if (host !== outgoing.host && outgoing.host.startsWith(host)) {
    return { ...line, now: shortened(typed), verdict: "unknown", cut: true };
  }
  if (host === outgoing.host) return { ...line, now: host, verdict: "right" };
  const how = { own: { former: true }, slip: { near: true }, other: { foreign: true } } as const;
  return { ...line, now: host, verdict: "wrong", ...how[kind] };
}

function port(typed: string, outgoing: Outgoing): Comparison {
  const wanted = String(outgoing.port);
  // One number, with words around it: 「587番」「ポート 25」.
  const number = /^\D*(\d{1,5})\D*$/.exec(typed.slice(0, 200).normalize("NFKC"))?.[1];
  if (number === undefined) return { setting: "port", now: shortened(typed), wanted, verdict: "unknown" };
  const now = String(Number(number));
  if (receivingPorts.has(Number(now))) return { setting: "port", now, wanted, verdict: "unknown", receiving: true };
  return { setting: "port", now, wanted, verdict: now === wanted ? "right" : "wrong" };
}

/** How servers for receiving are called. */
const receivingName = /^(pop|imap)\d*\./;

/** The port that programs write behind a server's name: 「smtp.example.jp:25」「smtp.example.jp (25)」. */
function portBehind(server: string): string {
  return /(?:[ :([,]|ポート|port)+(\d{1,5})番?[)\]]?\s*$/iu.exec(server.slice(0, 1000).normalize("NFKC"))?.[1] ?? "";
}

function authentication({ authentication: chosen }: Shown): Comparison {
  const verdicts = { on: "right", off: "wrong", unsure: "unknown" } as const;
  const words = { on: "使う", off: "使わない", unsure: unsure };
  return { setting: "authentication", now: words[chosen], wanted: words.on, verdict: verdicts[chosen] };
}

function encryption(
  { encryption: chosen }: Shown,
  outgoing: Outgoing,
  { namesStartTls, hasOneSwitch }: Program,
): Comparison {
  const line = {
    setting: "encryption",
    now: { ...encryptionWords, auto: "自動", unsure }[chosen],
    wanted: encryptionWords[outgoing.encryption ?? "unknown"],
  } as const;
  const wanted = outgoing.encryption;
  if (hasOneSwitch && wanted && wanted !== "none" && chosen !== "auto" && chosen !== "unsure") {
    return { ...line, wanted: "使う（オン、印を付ける）", verdict: chosen === "none" ? "wrong" : "right" };
  }
  if (chosen === wanted) return { ...line, verdict: "right" };
  if (wanted === undefined) return { ...line, verdict: "kept" };
  const isNameless = wanted === "starttls" && !namesStartTls;
  const isUnclear = isNameless || chosen === "auto" || chosen === "unsure";
  return { ...line, verdict: isUnclear ? "unknown" : "wrong" };
}

const unsure = "わからない";

/** What can't be read is shown as it was typed, but not a whole page of it. */
function shortened(typed: string): string {
  return [...typed.trim()].slice(0, 60).join("");
}
