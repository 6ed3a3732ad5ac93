/** What the word behind `with` tells. */
export type Protocol =
  | { kind: "smtp"; authenticated: boolean; encrypted: boolean }
  /** Handed over within a provider, at the end of a mail's way (RFC 2033). */
  | { kind: "lmtp" }
  /** Written in a browser. */
  | { kind: "web" }
  | { kind: "other" };

/**
 * Reads a protocol in lower case: `esmtpsa` is SMTP with authentication (A) and TLS (S). The names are those of RFC 3848
 * and RFC 6531 (IANA, "WITH protocol types"), and Exim's `smtps`; anything else is a maker's own word and proves nothing.
 */
export function readProtocol(word: string): Protocol {
  if (/^(utf8)?lmtps?a?$/.test(word)) return { kind: "lmtp" };
  if (word.startsWith("http")) return { kind: "web" };
  const [, letters] = /^(?:e|utf8e?)smtp(s?a?)$/.exec(word) ?? /^smtp(s?)$/.exec(word) ?? [];
  if (letters === undefined) return { kind: "other" };
  return { kind: "smtp", authenticated: letters.includes("a"), encrypted: letters.includes("s") };
}
