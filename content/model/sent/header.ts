/** How much of a pasted text is read, in characters: headers are far shorter. */
const longest = 100_000;

/**
 * The Received fields (RFC 5322 §3.6.7) of a pasted header, newest first, each on one line without its name.
 * Words above the header, line ends of any kind, doubled or lost, lines folded with or without the blank they lost on a
 * page, full-width letters, tables without colons, and `&lt;` copied from one do not matter. The header ends at its first empty line: what is
 * quoted below is another mail's.
 */
export function receivedFields(pasted: string): string[] {
  const lines = unquoted(pasted)
    .split(/\r\n?|\n/)
    .flatMap(parted);
  const first = lines.findIndex((line) => received.test(line));
  if (first < 0) return [];
  const header = singleSpaced(lines.slice(first));
  const end = header.findIndex((line) => !/\S/.test(line));

  const fields: string[][] = [];
  for (const line of end < 0 ? header : header.slice(0, end)) {
    if (received.test(line) || fieldName.test(line)) fields.push([]);
    fields[fields.length - 1]?.push(line.trim());
  }
  return fields.flatMap(([start = "", ...rest]) => {
    const name = received.exec(start)?.[0];
    return name === undefined ? [] : [[start.slice(name.length), ...rest].join(" ").trim()];
  });
}

/** Whether the text looks like the header of a mail that nobody has received: a copy of one sent, or a draft. */
export function hasOtherFields(pasted: string): boolean {
  return /^(message-id|mime-version|content-type|from|to|subject|x-mailer):/im.test(unquoted(pasted));
}

/** Some pages indent what they show, so a blank before this name does not make it the middle of a field. */
const received = /^\s*received(?::|\t)/i;
const fieldName = /^[a-z][a-z0-9-]*:/i;

/** What was a field of its own before a page or a program joined all lines to one. */
function parted(line: string): string[] {
  return line.length > longestFold ? line.split(/\s(?=received:\s+(?:from|by)\s)/i) : [line];
}

/** Servers fold far earlier (RFC 5322 §2.1.1: 78 characters), and hardly a subject is as long. */
const longestFold = 200;

/** Without the empty line that some pages show after each. */
function singleSpaced(lines: readonly string[]): readonly string[] {
  const isDoubled = lines.length > 4 && lines.every((line, place) => place % 2 === 0 || !/\S/.test(line));
  return isDoubled ? lines.filter((_, place) => place % 2 === 0) : lines;
}

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " ", amp: "&" };

/** Without the `> ` with which mail programs begin each line of what is quoted; a reply with more than that is none. */
function unquoted(pasted: string): string {
  const cut = unescaped(pasted.slice(0, longest));
  // In a Japanese comment brackets may be full-width and stand alone; where the field's name is so, all of it is.
  const text = /ｒｅｃｅｉｖｅｄ/i.test(cut) ? cut.normalize("NFKC") : cut;
  const isQuoted = text.split(/\r\n?|\n/).every((line) => /^[>|]/.test(line) || !/\S/.test(line));
  return isQuoted ? text.replace(/^(?:[>|] ?){1,9}/gm, "") : text;
}

function unescaped(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .replace(/：/g, ":")
    .replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (whole, name: string) => characters[name] ?? whole);
}
