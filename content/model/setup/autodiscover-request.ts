import { readMailbox } from "./mailbox.ts";

/** The address that a mail program asks for, or that the request is none. */
export type AutodiscoverRequest = { kind: "address"; address: string } | { kind: "fault" };

/**
 * Reads the body of an Autodiscover (POX) request, already decoded ([MS-OXDSCLI] 2.2.4.1.1.1).
 * Not by an XML parser: a request is six tags, and what can't be written can't attack. There is no document type, no entity
 * of its own, no comment, no section here, and one pass over the text, so the time grows with its length alone.
 */
export function readAutodiscoverRequest(body: string): AutodiscoverRequest {
  const elements = elementsOf(body.replace(/^\uFEFF/, "").trim());
  const address = elements?.get("Autodiscover/Request/EMailAddress");
  const schema = elements?.get("Autodiscover/Request/AcceptableResponseSchema") ?? outlookSchema;
  return address !== undefined && schema === outlookSchema && readMailbox(address).kind === "mailbox"
    ? { kind: "address", address }
    : { kind: "fault" };
}

/** Phones ask for that of `mobilesync` at the same place. */
const outlookSchema = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

const deepest = 8;

/** The text behind the start of each element by the path of its names; `undefined` where tags do not pair or one stands twice. */
function elementsOf(xml: string): Map<string, string> | undefined {
  const elements = new Map<string, string>();
  const open: string[] = [];
  let read = 0;
  for (const { 0: whole, 1: tag = "", 2: text = "", index } of xml.matchAll(/<([^<>]*)>([^<]*)/g)) {
    read += whole.length;
    if (tag.startsWith("/")) {
      if (open.pop() !== tag.slice(1).trim()) return undefined;
    } else if (!(index === 0 && tag.startsWith("?xml "))) {
      const name = /^[A-Za-z][\w:.-]*/.exec(tag)?.[0];
      if (name === undefined || open.length === deepest) return undefined;
      const path = [...open, name].join("/");
      if (elements.has(path)) return undefined;
      elements.set(path, meant(text.trim()));
      if (!tag.endsWith("/")) open.push(name);
    }
    if (open.length === 0 && text.trim() !== "") return undefined;
  }
  return read === xml.length && open.length === 0 ? elements : undefined;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The five names that XML knows by itself, and ASCII by number; others stay as they are written. */
function meant(text: string): string {
  return text.replace(/&(?:#(\d{1,3})|#x([0-9a-fA-F]{1,2})|(amp|lt|gt|quot|apos));/g, (_, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? "";
    return String.fromCharCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
