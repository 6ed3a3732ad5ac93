import { squeeze } from "./fold.ts";
import { holds, type Search } from "./pattern.ts";
import { longestText, plain } from "./plain.ts";
import { portSeen } from "./port-seen.ts";
import { type Candidate, type Certainty, type Finding, mostTelling } from "./rank.ts";
import { aboutReceiving } from "./receiving.ts";
import { findReplyCodes } from "./reply-codes.ts";
import { inReturnedMail, isTheirs, returnedLine } from "./returned.ts";
import type { ErrorRow, ErrorTable } from "./table.ts";

const indexOf: Search = (text, part, from) => text.indexOf(part, from);

/**
 * Looks a message up; most telling first, empty where nothing is known. Servers' replies come before programs' own
 * words, returned mails last; within these the longest fragment found. Lone reply codes are read only where no reply
 * was known by its words, and a code that means several things says less than the program, but more than a text that
 * only refers to another one. A message about receiving is answered as such alone; in a returned mail words mean what
 * they mean there; where nothing is known, the blocked port tells the cause if the message names it. Reads at most 20,000
 * characters, in time that grows with their number; never throws.
 */
export function findErrors(text: string, table: ErrorTable, search: Search = indexOf): Finding[] {
  const read = text.slice(0, longestText);
  const plainText = plain(read);
  const folded = squeeze(plainText);
  const worded = table.errors.flatMap((row) => findWords(row, folded, search));
  const told = withFrame(worded, read, table);
  // What a returned mail cites may speak of anything.
  const returned = told.some(({ row }) => row.kind === "bounce");
  const receiving = aboutReceiving(read, folded);
  if (!returned && receiving === "told") return findReceiving(worded, table, "high");

  const replied = told.some(({ row }) => row.kind === "server-reply");
  const meant = returned ? told.map((one) => ({ ...one, row: inReturnedMail(one.row, table) })) : told;
  const found = replied ? meant : [...meant, ...findCodes(plainText, table, returned)];
  const findings = mostTelling(found).map(({ row, matched, certainty }) => ({ row, matched, certainty }));
  // What servers say, they say of sending: with receiving they don't use these words and codes.
  const isOfServers = findings.some(
    ({ row: { kind }, certainty }) => (kind === "server-reply" || kind === "bounce") && certainty !== "low",
  );
  if (receiving && !isOfServers) return [...findReceiving(worded, table, "medium"), ...findings];
  return findings.length > 0 ? findings : findByPort(read, table);
}

/**
 * What was found, with the frame of a returned mail that only the shape of a line shows; without one where a program wrote
 * the report itself, as Outlook does when the reader's own server refuses. What is only noticed counts where no words are known.
 */
function withFrame(worded: readonly Candidate[], text: string, { errors }: ErrorTable): Candidate[] {
  const shown = worded.some(({ kind }) => kind !== "symptom")
    ? worded.filter(({ kind }) => kind !== "symptom")
    : worded;
  if (shown.some(({ row }) => row.report)) return shown.filter(({ kind }) => kind !== "bounce");
  const line = shown.some(({ kind }) => kind === "bounce") ? undefined : returnedLine(text);
  const frame = line && errors.find(({ kind, next }) => kind === "bounce" && next === "lookup");
  if (!frame) return [...shown];
  return [
    ...shown,
    { row: frame, kind: "bounce", matched: line, certainty: "high", length: line.length, parts: [line] },
  ];
}

/** Known from experience, said by many programs, or noticed only. */
function isWordForIt({ general, shared, kind }: ErrorRow): boolean {
  return Boolean(general || shared) || kind === "symptom";
}

/** The longest fragment of an error that stands in the text. */
function findWords(row: ErrorRow, folded: string, search: Search): Candidate[] {
  const [found] = row.patterns
    .filter(({ length, alone }) => !alone || folded.length === length)
    .filter(({ parts, names }) => holds(folded, parts, search, names))
    .sort((one, other) => other.length - one.length);
  if (!found) return [];
  const { text: matched, parts, length } = found;
  return [
    {
      row,
      kind: row.kind,
      matched,
      certainty: isWordForIt(row) || row.said?.includes(matched) ? "medium" : "high",
      parts,
      length,
    },
  ];
}

function findReceiving(worded: readonly Finding[], { errors }: ErrorTable, certainty: Certainty): Finding[] {
  return errors
    .filter(({ kind }) => kind === "receiving")
    .map((row) => {
      const matched = worded.find((one) => one.row === row)?.matched ?? row.texts[0] ?? "";
      return { row, matched, certainty };
    });
}

/**
 * The errors that the text's reply codes stand for, by the most exact way of naming each that the table knows. In a
 * returned mail a code means what returned mails mean by it: the mail had been taken, so that no setting is wrong. Half of
 * a code that the table does not know as a whole says nothing: 550 is one thing with 5.7.1, another with 5.7.60.
 */
function findCodes(plainText: string, { errors }: ErrorTable, returned: boolean): Candidate[] {
  const meanings = new Map<string, ErrorRow[]>();
  for (const row of errors)
    for (const code of row.codes ?? []) meanings.set(code, [...(meanings.get(code) ?? []), row]);
  const codes = findReplyCodes(plainText).flatMap((names) => {
    const exact = names.length > 1 ? names.slice(0, 2) : names;
    return exact.find((name) => meanings.has(name)) ?? [];
  });
  return [...new Set(codes)].flatMap((code) => {
    const rows = ofReturned(meanings.get(code) ?? [], returned);
    const certainty = rows.length > 1 ? "low" : "medium";
    return rows.map(
      (row): Candidate => ({
        row,
        kind: row.kind,
        matched: code,
        certainty,
        length: code.length,
        parts: [code],
        isCode: true,
      }),
    );
  });
}

function ofReturned(rows: readonly ErrorRow[], returned: boolean): readonly ErrorRow[] {
  const own = rows.filter(({ kind }) => (kind === "bounce") === returned);
  if (own.length > 0) return own;
  return returned ? rows.filter(isTheirs) : rows;
}

function findByPort(text: string, { errors, blockedPort }: ErrorTable): Finding[] {
  if (portSeen(text) !== blockedPort) return [];
  return errors
    .filter(({ byPort }) => byPort)
    .map((row) => ({ row, matched: String(blockedPort), certainty: "medium" }));
}
