import { type Near, nearProviders } from "./near-providers.ts";
import type { OtherProvider } from "./other-provider.ts";
import { isPublicSuffix, type Organisation, organisationOf } from "./public-suffix.ts";
import { domainIn } from "./typed-domain.ts";

/** What the search knows: domain and name of the site's own provider, and the others. */
export type ProviderTable = { mailDomain: string; name: string; providers: readonly OtherProvider[] };

/** Whose mail it is. */
export type ProviderReading =
  | { kind: "own" }
  /** `without587`: port 25 is all that is known of it. */
  | { kind: "found"; by: "domain" | "name"; provider: OtherProvider; without587: boolean }
  | { kind: "several"; providers: OtherProvider[] }
  /** Not in the table, and mail of a kind whose settings an administrator knows; `near`: who may have been meant. */
  | { kind: "organisation"; of: Organisation; domain: string; near: Near[] }
  /** Not in the table: a domain, or a name where `domain` is absent. */
  | { kind: "none"; domain?: string; near: Near[] }
  | { kind: "no-address" };

/**
 * Reads a mail address, the part behind its @ or a provider's name as people type it. Domains count whole, then
 * without what stands before them, so that the longest one listed wins; names count from the start of a word.
 */
export function findProvider(typed: string, table: ProviderTable): ProviderReading {
  const { domain, isAddress } = domainIn(typed);
  if (domain === undefined) return isAddress ? { kind: "no-address" } : byName(typed, table);
  if (isPublicSuffix(domain)) return { kind: "no-address" };

  for (const name of parentsOf(domain)) {
    if (name === table.mailDomain) return { kind: "own" };
    const provider = table.providers.find(({ domains }) => domains.includes(name));
    if (provider) return found(provider, "domain");
  }
  const of = organisationOf(domain);
  const near = nearProviders(parentsOf(domain).pop() ?? domain, table.providers);
  return of ? { kind: "organisation", of, domain, near } : { kind: "none", domain, near };
}

/** The port between servers (RFC 5321), which OP25B closes to everybody else: whoever the provider, whatever the line. */
export const closedPort = 25;

/** Whether the closed port is all that is known of its submission. 465 (RFC 8314) is as open as 587. */
export function isWithout587({ submission }: Pick<OtherProvider, "submission">): boolean {
  return submission.every(({ port }) => port === closedPort);
}

/** `a.b.example.ne.jp`, `b.example.ne.jp`, `example.ne.jp`: never what all sorts of holders share. */
function parentsOf(domain: string): string[] {
  const labels = domain.split(".");
  return labels.map((_, first) => labels.slice(first).join(".")).filter((name) => !isPublicSuffix(name));
}

function byName(typed: string, { providers, name: own }: ProviderTable): ProviderReading {
  const name = folded(typed);
  if (name.length < 2) return { kind: "no-address" };
  if (name === folded(own)) return { kind: "own" };
  const fits = providers.filter((provider) => isCalled(provider, name));
  // Such a word names no company, though few may begin with it.
  if (ofAll.includes(name)) return fits.length > 0 ? { kind: "several", providers: fits } : { kind: "no-address" };
  const [only] = fits;
  if (!only) return startsWord(own, name) ? { kind: "own" } : { kind: "none", near: [] };
  return fits.length === 1 ? found(only, "name") : { kind: "several", providers: fits };
}

/** What companies of this kind are called. */
const ofAll = [
  "ケーブルテレビ",
  "ケーブル",
  "テレビ",
  "インターネット",
  "ネット",
  "メール",
  "インターネットサービス",
  "サービス",
  "プロバイダー",
  "com",
  "net",
  "mail",
  "会社",
  "学校",
].map(folded);

/** By the beginning of a word in its names, or by a whole word of its domains: `gmail` of `gmail.com`. */
function isCalled({ name, aliases, domains }: OtherProvider, typed: string): boolean {
  return (
    [name, ...aliases].some((one) => startsWord(one, typed)) ||
    domains.some((domain) => parentsOf(domain).some((parent) => folded(parent.split(".")[0] ?? "") === typed))
  );
}

/** Where words begin: behind blanks and signs, and where the kind of letters changes. */
const words = /[\p{sc=Latin}\p{Nd}]+|[\p{sc=Katakana}ー]+|\p{sc=Hiragana}+|\p{sc=Han}+/gu;

/** A few Latin letters are the beginning of too many words: 「mic」 means the name that begins so, not 「… (Microsoft)」. */
function startsWord(name: string, typed: string): boolean {
  const plain = name.normalize("NFKC");
  const isShort = typed.length < 4 && /^[a-z0-9]+$/.test(typed);
  return [...plain.matchAll(words)].some(({ index, 0: word }) =>
    index === 0 || !isShort ? folded(plain.slice(index)).startsWith(typed) : folded(word) === typed,
  );
}

/** Width, capitals, katakana and hiragana, blanks and long vowel marks made alike: 「ビッグローブ」 → `びっぐろぶ`. */
function folded(name: string): string {
  return name
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}・ー!._-]/gu, "")
    .replace(/ヶ/g, "ケ")
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

function found(provider: OtherProvider, by: "domain" | "name"): ProviderReading {
  return { kind: "found", by, provider, without587: isWithout587(provider) };
}
