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

/** Whether an error is no fault of the settings, for the first cause or in returned mails as elsewhere. */
export function isTheirs({ id, causes, returned }: ErrorRow): boolean {
  return returned === id || causes[0] === "not-ours" || causes[0] === "too-large";
}
