import { plainDashes } from "../dashes.ts";

/** Typed text with widths, dashes, quotes and full stops made alike, in small letters, without what can't be seen. */
export function plain(typed: string): string {
  const text = plainDashes(typed.normalize("NFKC").toLowerCase())
    .replace(/\p{Cf}/gu, "")
    .replace(/。/g, ".")
    .replace(/〜/g, "~")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .trim();
  // Blanks beside @ and full stops are slips, except within a quoted local part.
  return text.includes('"') ? text : withStops(text.replace(/\s*([@.])\s*/g, "$1"));
}

/** With full stops for the commas between the labels of a domain; one before another address parts the two. */
function withStops(text: string): string {
  return text.replace(/@[a-z0-9.,-]+(?![a-z0-9.,@-])/g, (domain) => domain.replace(/,(?=[a-z])/g, "."));
}

const pairs = ['""', "''", "「」", "『』", "<>", "()", "[]", "【】", "〈〉", "《》"];

/** Without quotes and brackets around the whole. */
export function unwrapped(text: string): string {
  const inner = text.slice(1, -1);
  const [open, close] = [text.charAt(0), text.charAt(text.length - 1)];
  const isWrapped = text.length > 1 && pairs.includes(open + close) && !inner.includes(open) && !inner.includes(close);
  return isWrapped ? unwrapped(inner.trim()) : text;
}

/** The different addresses in the text, and its other words where no bracket marks the address. */
export function partsOf(text: string): { addresses: string[]; others: string[] } {
  const brackets = /[<([「『【〈《]([^<>()[\]「」『』【】〈〉《》]*)[>)\]」』】〉》]/g;
  const marked = [...text.matchAll(brackets)]
    .flatMap(([, inner = ""]) => inner.split(/[,;、]/))
    .map(bare)
    .filter(hasAt);
  const words = (text.replace(brackets, " ").match(/("([^"\\]|\\.)*"|[^\s,;、"])+/g) ?? []).map(bare);
  return {
    addresses: [...new Set([...marked, ...words.filter(hasAt)])],
    others: marked.length > 0 ? [] : words.filter((word) => word !== "" && !hasAt(word)),
  };
}

const hasAt = (text: string) => text.includes("@");

/** Without `mailto:` (RFC 6068), the `http://` that some programs put before it, a label before a colon, quotes around it and full stops behind; with the @ of a link that was copied without its `mailto:`. */
function bare(word: string): string {
  const address = unwrapped(word.trim());
  const [, mail, page] = /^(?:mailto:\/*([^?]*)|https?:\/\/([^/?]*@[^/?]*))/.exec(address) ?? [];
  const link = mail ?? page;
  const plainAddress = link === undefined ? address.replace(/^[^":@]*:/, "") : decoded(link);
  return (hasAt(plainAddress) ? plainAddress : plainAddress.replaceAll("%40", "@")).replace(/\.+$/, "");
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
