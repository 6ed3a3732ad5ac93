import type { ErrorRow, ErrorTable } from "./table.ts";

/**
 * What an error means in a returned mail: the mail had been taken, so that a reply which blames the sender's settings
 * was given to another server, and the reader's settings are right. The table names the exceptions (`returned`).
 */
export function inReturnedMail(row: ErrorRow, { errors }: ErrorTable): ErrorRow {
  const { kind, returned } = row;
  if (returned) return errors.find(({ id }) => id === returned) ?? row;
  if (kind !== "server-reply" || isTheirs(row)) return row;
  return errors.find((other) => other.kind === "bounce" && other.next === "refused") ?? row;
}

/**
 * How a line begins that Postfix and qmail write of each recipient of a returned mail, if there is one:
 * `<taro@example.jp>: host mx.example.jp[192.0.2.1] said: …`. A program cites replies that begin with an address as well, but
 * nothing of a server behind its own.
 */
export function returnedLine(text: string): string | undefined {
  return text.match(lineOfRecipient)?.[0].replace(/\s+/g, " ").trim();
}

const lineOfRecipient =
  /^[ \t]*<[^<>\s]{1,80}@[^<>\s]{1,80}>:[ \r\n]{1,3}(?:host |connect to |lost connection |conversation with |connected to |sasl |sorry, )/im;

/** Whether an error is no fault of the settings, for the first cause or in returned mails as elsewhere. */
export function isTheirs({ id, causes, returned }: ErrorRow): boolean {
  return returned === id || causes[0] === "not-ours" || causes[0] === "too-large";
}
