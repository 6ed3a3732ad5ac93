import type { Provider } from "../provider.ts";
import { isLocalPart, type MailboxFault, readMailbox } from "./mailbox.ts";
import { partsOf, plain, unwrapped } from "./typed-address.ts";

/** What a typed mail address is. `completed`: the part from the @ on was missing, wholly or in part, and was put in. */
export type MailAddressReading =
  | { kind: "own"; address: string; completed: boolean }
  | { kind: "other"; address: string; domain: string }
  | MailAddressFault;

export type MailAddressFault = MailboxFault | { kind: "empty" | "none" | "several" | "spaces" | "no-local-part" };

/** Nobody's address is as long, with name and brackets; a page pasted by mistake is. */
const longestTyped = 1000;

/**
 * Reads a mail address as people type and paste it: full-width letters, capitals, spaces and line breaks around it,
 * `mailto:`, quotes, `名前 <taro@example.jp>`, without its domain. Capitals become small: phones write the first letter
 * large by themselves, and two mailboxes that differ in it are not given out.
 */
export function readMailAddress(typed: string, { mailDomain }: Pick<Provider, "mailDomain">): MailAddressReading {
  if (typed.length > longestTyped) return { kind: "long-address" };
  // 「taro@（example.jp）」: what is in these brackets is no remark.
  const text = plain(typed).replace(/@[<([「『【〈《]([^<>()[\]「」『』【】〈〉《》]*)[>)\]」』】〉》]/, "@$1");
  if (text === "") return { kind: "empty" };

  const whole = [text, unwrapped(text)].find((one) => readMailbox(one).kind === "mailbox");
  if (whole) return judge(whole, mailDomain);

  const { addresses, others } = partsOf(unwrapped(text));
  const [address, second] = addresses;
  if (second !== undefined) return { kind: "several" };
  if (address !== undefined && others.some(isAsciiWord)) {
    // 「taro yamada@example.jp」: a name and an address, or an address with a blank in it? With a comma it is a slip.
    const [sign] = (!/\s/.test(text) && /[,;、]/.exec(text)) || [];
    return sign ? { kind: "sign", sign } : { kind: "spaces" };
  }
  if (address !== undefined) return judge(address, mailDomain);

  const [word, ...more] = others;
  return word !== undefined && more.length === 0 ? complete(word, mailDomain) : { kind: "none" };
}

function isAsciiWord(word: string): boolean {
  return /^[\w.+-]+$/.test(word) && /[a-z0-9]/.test(word);
}

function judge(address: string, mailDomain: string): MailAddressReading {
  const at = address.lastIndexOf("@");
  const [localPart, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (localPart === "") return { kind: "no-local-part" };
  if (localPart.includes("@") && !isLocalPart(localPart)) return { kind: "several" };
  const isCutShort = domain === "" || mailDomain.startsWith(`${domain}.`);

  const reading = readMailbox(isCutShort ? `${localPart}@${mailDomain}` : address);
  if (reading.kind === "mailbox" && reading.domain === mailDomain) {
    return { kind: "own", address: `${reading.localPart}@${mailDomain}`, completed: isCutShort };
  }
  // Other companies gave out addresses against the grammar (full stops in a row); whose they are can be seen all the same.
  const isStrange = (reading.kind === "local-part" || reading.kind === "sign") && domain !== mailDomain && !isCutShort;
  return reading.kind === "mailbox" || isStrange ? { kind: "other", address, domain } : reading;
}

/** One word without an @: what stands before it in an address of the provider's own. */
function complete(word: string, mailDomain: string): MailAddressReading {
  // 「taroexample.jp」, 「taro*example.jp」: the @ was forgotten or mistyped, or there is nothing but the domain.
  const isDomain = word.endsWith(mailDomain);
  const isPlausible = /^[!-~]+$/.test(word) && /[a-z0-9]/.test(word) && !word.includes("/");
  return isPlausible && !isDomain ? judge(`${word}@`, mailDomain) : { kind: "none" };
}
