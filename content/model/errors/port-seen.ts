import { fold } from "./fold.ts";

/** The port number that a message names (「ポート: 25」, `Port: 25`), if it names one. */
export function portSeen(text: string): number | undefined {
  const [, number] = named.exec(fold(text)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** 「サポート」 and `support` are no port, a telephone number behind them least of all. */
const named = new RegExp(
  `(?:(?:^|[^サ])${fold("ポート")}|(?:^|[^p]|[^u]p)port)(?:${fold("番号")})?([1-9][0-9]{1,4})(?![0-9.])`,
);
