import { type Kind, kinds } from "./cause.ts";
import type { ErrorRow } from "./table.ts";

/**
 * `high`: its own words were found; `medium`: a lone reply code, or words known from experience only; `low`: a code of
 * several meanings.
 */
export type Certainty = "high" | "medium" | "low";

export type Finding = {
  row: ErrorRow;
  /** The fragment or the code that was found. */
  matched: string;
  certainty: Certainty;
};

/** `kind`: of what was found, whatever it means in a returned mail. */
export type Candidate = Finding & { kind: Kind; length: number; parts: string[]; isCode?: true };

/**
 * What was found, most telling first: each error once, without what is a piece of something longer, what only another program
 * says, and the port in use where anything else tells more.
 */
export function mostTelling(candidates: readonly Candidate[]): Candidate[] {
  return withoutPort(ofOneProgram(inOrder(candidates)));
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const told = candidates
    .filter((one) => !candidates.some((other) => tellsMore(other, one)))
    .sort((one, other) => rankOf(one) - rankOf(other) || other.length - one.length);
  return told.filter(({ row }, index) => told.findIndex((one) => one.row === row) === index);
}

/** Whether one fragment is a piece of another one that was found as well: 「認証に失敗しました」 in a longer sentence. */
function tellsMore(longer: Candidate, shorter: Candidate): boolean {
  // A reply that is quoted within a program's own sentence is that sentence's; not the other way round.
  if (longer.kind !== shorter.kind && longer.kind !== "program") return false;
  const isPiece = shorter.parts.every((piece) => longer.parts.some((part) => part.includes(piece)));
  return longer.length > shorter.length && isPiece;
}

/**
 * What is still being delivered, replies, programs' own words, a few words in general use, codes of several meanings or of a returned mail,
 * what refers to another text, returned mails.
 */
function rankOf({ row, kind, certainty, isCode }: Candidate): number {
  const rank = kinds.indexOf(kind);
  if (row.underway) return -1;
  if (certainty === "low" || (isCode && kind === "bounce")) return kinds.indexOf("program") + 0.3;
  if (kind === "server-reply") return rank;
  if (row.next === "lookup") return rank + 0.6;
  return row.shared ? rank + 0.2 : rank;
}

/** The port in use is the first cause of whatever else was found: beside that it tells nothing. */
function withoutPort(found: Candidate[]): Candidate[] {
  const others = found.filter(({ row }) => !row.byPort);
  return others.length > 0 ? others : found;
}

/** One program wrote the message: what another one says in the same few words is not meant. */
function ofOneProgram(found: readonly Candidate[]): Candidate[] {
  const writers = found.find(({ row }) => row.programs && !row.shared)?.row.programs;
  if (!writers) return [...found];
  return found.filter(
    ({ row: { programs, shared } }) => !programs || shared || programs.some((program) => writers.includes(program)),
  );
}
