import { numbersOf } from "./numbers-of.ts";

type Coded = { texts: readonly string[]; codes?: readonly string[] };

/** An error under one of the codes that it is known by: those of its codes that begin with the same number. */
export type CodeRow<E> = { key: string; codes: string[]; error: E };

/** A row for each error under each of its codes, so that all errors of a code stand together. */
export function rowsByCode<E extends Coded>(errors: readonly E[]): CodeRow<E>[] {
  return errors.flatMap(rowsOf).toSorted((a, b) => inOrder(a.key, b.key));
}

/** Compares two codes: by kind as people look for them, those of Windows as hexadecimal numbers. */
export function inOrder(a: string, b: string): number {
  return kindOf(keyOf(a)) - kindOf(keyOf(b)) || compare(a, b);
}

function rowsOf<E extends Coded>(error: E): CodeRow<E>[] {
  const codes = [...new Set([...numbersOf(error), ...error.texts.flatMap(repliesIn)])].toSorted(compare);
  const keys = [...new Set(codes.map(keyOf))];
  return keys.map((key) => ({ key, codes: codes.filter((code) => keyOf(code) === key), error }));
}

/** The reply codes within a text: a caller who reads out only the number is served too. */
function repliesIn(text: string): string[] {
  return text.match(/(?<![\w.])[245]\d\d(?: [245]\.\d{1,3}\.\d{1,3})?(?![\w.])/g) ?? [];
}

/** "535 5.7.8" stands with "535". */
function keyOf(code: string): string {
  return code.split(" ")[0] ?? code;
}

/** Replies of servers as 535, as 5.7.8, numbers of Windows sockets, numbers of Windows. */
const kinds = [/^\d{3}$/, /\./, /^\d+$/, /^0x/i];

function kindOf(key: string): number {
  return kinds.findIndex((kind) => kind.test(key));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: !a.startsWith("0x") });
}
