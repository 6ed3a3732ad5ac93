import { receivingPorts } from "../receiving-ports.ts";
import { fold } from "./fold.ts";
import { plain } from "./plain.ts";
import type { ErrorRow } from "./table.ts";

/** How a `fold`ed text names a port. 「サポート」 and `support` are no port, a telephone number behind them least of all. */
export const portWord = `(?:(?:^|[^サ])${fold("ポート")}|(?:^|[^p]|[^u]p)port)(?:${fold("番号")})?`;

/**
 * The port that the reader's own program uses, if the message names it. In a returned mail the ports are those between
 * servers, which always use 25.
 */
export function portInUse(text: string, findings: readonly { row: Pick<ErrorRow, "kind"> }[]): number | undefined {
  return findings.some(({ row }) => row.kind === "bounce") ? undefined : portSeen(text);
}

/** The one port for sending that a message names (「ポート: 25」, `on port 25`, `smtp.example.jp:25`), if it is one. */
export function portSeen(text: string): number | undefined {
  const plainText = plain(text).replace(formerPort, " ");
  const seen = ways.flatMap((way) => [...plainText.matchAll(way)].map(({ groups }) => Number(groups?.port)));
  const [port, ...others] = new Set(seen.filter((one) => !receivingPorts.has(one)));
  return others.length === 0 ? port : undefined;
}

/** The one that the reader had before: 「25番ポートから587番に変えた」. */
const formerPort = new RegExp(`[1-9][0-9]{1,4} ?番?(?:の?${plain("ポート")})? ?から`, "g");
const anyOf = (words: string[]) => `(?:${words.map(plain).join("|")})`;
/** That it is not in use: 「ではない」, 「は使っていません」; 「ではなく」 goes on to another one. */
const denied = [
  `${anyOf(["番", "ポート", "の", "は", "を", "に", "も"])}*`,
  anyOf(["では", "ではあり", "じゃ", "じゃあり", "使ってい", "使っては", "なってい", "してい"]),
  `(?:${plain("な")}(?!${plain("く")})|${plain("ません")})`,
].join("");
/** No digit, unit or decimal follows: 「25MB」 and `25.1` are no ports. */
const number = `(?<port>[1-9][0-9]{1,4})(?![0-9a-z]|[.,:][0-9]| ?${denied})`;
const signs = "[^\\p{L}\\p{N}]{0,6}";
/** Blanks within words come from photographs. */
const japanese = [...plain("ポート")].join(" ?");

/** Each begins with letters or a sign of its own, so that no position is tried for long. */
const ways = [
  `(?:^|[^${plain("サレ")}])${japanese}(?:番号)?(?:${signs}[は${plain("が")}])?${signs}${number}`,
  `(?:^|[^a-z]|smtp)port${signs}${number}`,
  `(?:^|[^0-9.])(?<port>[1-9][0-9]{1,4}) ?番 ?の?${japanese}(?! ?${denied})`,
  // A name with a stop in it, `localhost`, or brackets: a time of day and a label have none before the colon.
  `(?:\\.[a-z0-9-]*[a-z]|\\]|[0-9]\\.[0-9]{1,3}\\.[0-9]{1,3}|${plain("localhost")}):${number}`,
  // What the reader set it to: one of the two ports for submission (RFC 6409, RFC 8314), for other numbers may be of anything.
  `(?:^|[^0-9.])(?<port>587|465) ?番? ?に ?(?:変|し|設定|直し|なっ|なり)`,
].map((way) => new RegExp(way, "gu"));
