const hostName = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** Blanks seen and unseen, quotes and brackets, of which no address has any. */
const around = /[\s\p{Cf}"'“”‘’「」『』<>()[\]]+/gu;
const aroundAll = new RegExp(`^${around.source}|${around.source}$`, "gu");

/**
 * The part behind the @ of an address as people type it, or a domain typed alone: full-width letters, capitals, blanks
 * in between, brackets, `mailto:`, Japanese full stops, commas for full stops. `isAddress` tells that there was an @, with or without a domain.
 */
export function domainIn(typed: string): { domain?: string; isAddress: boolean } {
  const text = evened(typed).toLowerCase();
  const isAddress = text.includes("@");
  const plain = text
    .replace(isAddress ? around : aroundAll, "")
    .replace(/^mailto:([^?]*).*$/, "$1")
    .replace(/^[a-z]+:\/+/, "");
  const rest = plain
    .slice(plain.lastIndexOf("@") + 1)
    .replace(/[/?:].*$/, "")
    // The key beside the full stop's.
    .replace(/[,、](?=[a-z0-9])/g, ".");
  const [name = ""] = /^[a-z0-9.-]*/.exec(rest) ?? [];
  const domain = name.replace(/\.+$/, "");
  // Words behind an address end it; words behind anything else make it no domain.
  const isDomain = (isAddress || name === rest) && domain.length <= 253 && hostName.test(domain);
  return { ...(isDomain && { domain }), isAddress };
}

/**
 * The whole address in what was typed, without the name, the brackets and the `mailto:` around it. The part before the @
 * keeps its capitals: whether they count is the server's to say (RFC 5321 §2.4).
 */
export function addressIn(typed: string): string | undefined {
  const { domain, isAddress } = domainIn(typed);
  if (!isAddress || domain === undefined) return undefined;
  const text = evened(typed).replace(/mailto:([^?]*).*$/is, "$1");
  const before = text.slice(0, text.lastIndexOf("@")).replace(/[\s\p{Cf}]+$/gu, "");
  const [local] = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/i.exec(before.slice(-100)) ?? [];
  return local && `${local}@${domain}`;
}

function evened(typed: string): string {
  return typed
    .slice(0, 1000)
    .normalize("NFKC")
    .replace(/[。｡]/g, ".")
    .replace(/[‐‑–—−]/g, "-");
}
