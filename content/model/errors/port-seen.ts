import { fold } from "./fold.ts";

/** The port number that a message names (「ポート: 25」, `Port: 25`), if it names one. */
export function portSeen(text: string): number | undefined {
  const [, number] = named.exec(fold(text)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** How a `fold`ed text names a port. 「サポート」 and `support` are no port, a telephone number behind them least of all. */
export const portWord = `(?:(?:^|[^サ])${fold("ポート")}|(?:^|[^p]|[^u]p)port)(?:${fold("番号")})?`;

const named = new RegExp(`${portWord}([1-9][0-9]{1,4})(?![0-9.])`);
