/** An address that is spelt right, or the first thing that is wrong with it. */
export type MailboxReading = { kind: "mailbox"; localPart: string; domain: string } | MailboxFault;

export type MailboxFault =
  /** A letter outside ASCII: international addresses (RFC 6531) are not for us. */
  | { kind: "international"; letter: string }
  /** One that may not stand before the @. */
  | { kind: "sign"; sign: string }
  | { kind: "long-local-part" | "long-address" | "local-part" | "domain" };

const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const noSign = /[^A-Za-z0-9!#$%&'*+/=?^_`{|}~.\s-]/;
const quoted = /^"([ !#-[\]-~]|\\[ -~])*"$/;
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * Takes an address apart by the grammar of RFC 5321, 4.1.2, with a host name for domain.
 * Limits in octets, by 4.5.3.1: 64 before the @, 254 in all (a path of 256 without its brackets).
 */
export function readMailbox(address: string): MailboxReading {
  const letter = [...address].find((one) => one > "\x7f");
  if (letter) return { kind: "international", letter };
  if (address.length > 254) return { kind: "long-address" };

  const at = address.lastIndexOf("@");
  const [localPart, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  if (localPart.length > 64) return { kind: "long-local-part" };
  if (!hostName.test(domain)) return { kind: "domain" };
  if (!isLocalPart(localPart)) {
    const [sign] = (!localPart.startsWith('"') && noSign.exec(localPart)) || [];
    return sign ? { kind: "sign", sign } : { kind: "local-part" };
  }
  return { kind: "mailbox", localPart, domain: domain.toLowerCase() };
}

/** Whether this may stand before the @, in plain or quoted form. */
export function isLocalPart(text: string): boolean {
  return dotAtom.test(text) || quoted.test(text);
}
