import { receivedFields } from "./header.ts";
import { piecesOf } from "./words.ts";

const names = ["from", "by", "via", "with", "id", "for"] as const;
type Name = (typeof names)[number];

/** What a Received field says of one thing: `smtp.example.jp` and, in brackets behind it, `Postfix`. */
export type Clause = { value: string; comments: string[] };

/** One Received field (RFC 5321 §4.4): how one server got the mail. */
export type Received = Partial<Record<Name, Clause>> & { date?: string };

/**
 * The Received fields of a pasted header, newest first, without those that name no server: qmail's own notes, and lists that
 * have a line of this name.
 */
export function receivedLines(pasted: string): Received[] {
  return receivedFields(pasted)
    .filter((text) => /(?:^|\s)(?:from|by|with)\s/i.test(text))
    .flatMap((text) => readReceived(text) ?? []);
}

/**
 * Reads the text of one field; `undefined` where it is nothing but comments. What the sending side may choose, such as
 * the name behind `from`, could hold words that look like the rest: a field that says a thing twice has said nothing.
 */
export function readReceived(text: string): Received | undefined {
  const line: Received = {};
  let clause: Clause | undefined;
  let hasWords = false;
  for (const { kind, text: piece } of piecesOf(text)) {
    if (kind === "date") line.date = piece;
    else if (kind === "comment") clause?.comments.push(piece);
    else {
      hasWords = true;
      const name = names.find((one) => one === piece.toLowerCase());
      // A server may be called as a clause is: the word behind a name is always its value.
      if (name === undefined || clause?.value === "") {
        if (clause) clause.value = clause.value ? `${clause.value} ${piece}` : piece;
      } else {
        if (line[name]) return {};
        clause = { value: "", comments: [] };
        line[name] = clause;
      }
    }
  }
  return hasWords ? line : undefined;
}

/** The first word of a clause, as names of hosts and protocols are compared. */
export function firstWord(clause: Clause | undefined): string {
  return (clause?.value.split(" ")[0] ?? "").toLowerCase().replace(/\.$/, "");
}
