import { dayBefore, inJapanese, weekday } from "./day.ts";
import type { Provider } from "./provider.ts";

/** The four states of encryption; `unknown` where the record does not say. */
export const encryptionStates = ["none", "starttls", "tls", "unknown"] as const;
export type EncryptionState = (typeof encryptionStates)[number];

/** How the outgoing connection is encrypted, as far as the record knows. */
export function outgoingEncryption(provider: Provider): EncryptionState {
  return provider.outgoing.encryption ?? "unknown";
}

/** What each state is called in our texts. */
export const encryptionWords: Record<EncryptionState, string> = {
  none: "使わない（なし）",
  starttls: "STARTTLS",
  tls: "SSL/TLS",
  unknown: "いまの表示のまま変えません",
};

const userNameWords: Record<Provider["outgoing"]["userName"], string> = {
  "user-id": "お客様のユーザーID",
  address: "お客様のメールアドレス（全体）",
  "local-part": "お客様のメールアドレスの @ より前",
};

const values = {
  "provider.name": (p) => p.name,
  "provider.mailDomain": (p) => p.mailDomain,
  "outgoing.host": (p) => p.outgoing.host,
  "outgoing.formerHost": (p) => p.outgoing.formerHosts[0],
  "outgoing.port": (p) => String(p.outgoing.port),
  "outgoing.encryption": (p) => encryptionWords[outgoingEncryption(p)],
  "outgoing.authentication": () => "SMTP認証（SMTP AUTH）を使う",
  "outgoing.userName": (p) => userNameWords[p.outgoing.userName],
  "incoming.host": (p) => p.incoming?.host,
  "incoming.port": (p) => p.incoming && String(p.incoming.port),
  "incoming.protocol": (p) => p.incoming?.protocol.toUpperCase(),
  "blocked.port": (p) => String(p.blocked.port),
  "blocked.since": (p) => inJapanese(p.blocked.since),
  "blocked.weekday": (p) => weekday(p.blocked.since),
  "blocked.dayBefore": (p) => inJapanese(dayBefore(p.blocked.since)),
  "blocked.year": (p) => p.blocked.since.slice(0, 4),
  "contact.name": (p) => p.contact?.name,
  "contact.telephone": (p) => p.contact?.telephone,
  "contact.hours": (p) => p.contact?.hours,
  "contact.url": (p) => p.contact?.url,
  webmail: (p) => p.webmail,
  "lockout.minutes": (p) => p.lockout && String(p.lockout.minutes),
} satisfies Record<string, (provider: Provider) => string | undefined>;

/** The name of one value of the record, as editors write it in `of="…"` and `{…}`. */
export type ValuePath = keyof typeof values;
export const valuePaths = Object.keys(values) as [ValuePath, ...ValuePath[]];

/** Values that a reader copies or types letter by letter; drawn in monospace. */
export const technicalPaths: ReadonlySet<string> = new Set<ValuePath>([
  "provider.mailDomain",
  "outgoing.host",
  "outgoing.formerHost",
  "outgoing.port",
  "incoming.host",
  "incoming.port",
  "blocked.port",
]);

/** What the record says at this path, in words for the reader; `undefined` where it does not know. */
export function settingOf(provider: Provider, path: ValuePath): string | undefined {
  // Bodies are searched for faults while their paths may still be misspelt.
  return isValuePath(path) ? values[path](provider) : undefined;
}

/** Puts the record's values in the place of `{provider.name}` and the like; unknown ones stay as written. */
export function fillIn(text: string, provider: Provider): string {
  return text.replace(
    placeholder,
    (whole, path: string) => (isValuePath(path) ? settingOf(provider, path) : undefined) ?? whole,
  );
}

/** The `{…}` parts of a text that the record has no value for. */
export function unfilled(text: string, provider: Provider): string[] {
  return fillIn(text, provider).match(placeholder) ?? [];
}

/** Whether `{lockout.minutes}` and the like can be written, even where this record lacks it. */
export function isValue(blank: string): boolean {
  return isValuePath(blank.slice(1, -1));
}

const placeholder = /\{([A-Za-z.]+)\}/g;

function isValuePath(path: string): path is ValuePath {
  return Object.hasOwn(values, path);
}
