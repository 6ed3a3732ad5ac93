import { fold, squeeze } from "./fold.ts";

/**
 * The codes of servers' replies (RFC 5321, RFC 3463) in a `plain` text, each from the most to the least exact way of
 * naming it: `["550 5.7.1", "5.7.1", "550"]`. A number counts only where it stands like a reply code: alone, at the
 * beginning of a line (「535 認証エラー」), after or before a word for it (「エラー 535」, 「said: 550」), or beside its other half. The numbers
 * of Windows sockets (10060) are read likewise, and in brackets.
 */
export function findReplyCodes(plainText: string): string[][] {
  const numbers = [...plainText.matchAll(/[0-9]+(?:\.[0-9]+)*/g)].map(({ 0: number, index }) => ({
    number,
    at: index,
    end: index + number.length,
  }));
  const isPair = (index: number) => {
    const [reply, status] = [numbers[index], numbers[index + 1]];
    if (!reply || !status || !isReply(reply.number) || !isEnhanced(status.number)) return false;
    return status.number[0] === reply.number[0] && joins(plainText.slice(reply.end, status.at));
  };
  return numbers.flatMap(({ number, at, end }, index) => {
    if (isPair(index - 1)) return [];
    const { number: status = "" } = numbers[index + 1] ?? {};
    if (isPair(index)) return [[`${number} ${status}`, status, number]];
    if (!isReply(number) && !isEnhanced(number) && !isSocket(number)) return [];
    const before = plainText.slice(Math.max(0, at - reach), at);
    const after = plainText.slice(end, end + reach);
    return standsAsCode(number, before, after, at <= reach) ? [[number]] : [];
  });
}

/** How much around a number is looked at. */
const reach = 24;

const isReply = (number: string) => /^[245][0-9]{2}$/.test(number);
/** Winsock's numbers for what may befall a connection, which programs show as they are. */
const isSocket = (number: string) => /^1[01]0[0-9]{2}$/.test(number);
const isEnhanced = (number: string) => /^[245]\.[0-9]{1,3}\.[0-9]{1,3}$/.test(number);
const joins = (between: string) => between.length < 4 && /^[ \t#(ー-]+$/.test(between);

const wordsBefore = [
  ...["エラー", "エラーコード", "コード", "応答", "応答しました", "返事", "理由", "エラー番号", "返された"],
  ...[
    "error",
    "code",
    "reply",
    "response",
    "responded",
    "said",
    "returned",
    "was",
    "status",
    "reason",
    "smtp",
    "greeting",
  ],
].map(fold);
const wordsAfter = ["エラー", "のエラー", "番エラー", "番のエラー", "というエラー", "error"].map(fold);
/** What a code at the beginning of a line is explained with. */
const explanations = "認証 送信 接続 ログイン パスワード サーバー 拒否 中継 受信者 差出人 宛先 あて先"
  .split(" ")
  .map(fold);

/** What web servers say, by numbers that servers for mail use as well (RFC 9110 §15.6). */
const ofTheWeb = ["internal server error", "bad gateway", "service unavailable", "gateway time"].map(fold);

function standsAsCode(number: string, before: string, after: string, atStart: boolean): boolean {
  if (/[0-9][-ー/:]$/.test(before) || /^[-ー/:][0-9]/.test(after)) return false;
  const wordBefore = squeeze(before);
  const wordAfter = squeeze(after);
  if (number.startsWith("50") && ofTheWeb.some((words) => wordAfter.startsWith(words))) return false;
  if (wordsBefore.some((word) => wordBefore.endsWith(word))) return true;
  if (wordsAfter.some((word) => wordAfter.startsWith(word))) return true;
  if (isEnhanced(number) && /#$/.test(before)) return true;
  if (isSocket(number) && /[[(<#]$/.test(before)) return true;
  const beginsLine = (atStart ? /(?:^|\n)[^\p{L}\p{N}\n]*$/u : /\n[^\p{L}\p{N}\n]*$/u).test(before);
  if (beginsLine && explanations.some((word) => wordAfter.startsWith(word))) return true;
  return beginsLine && /^(?:[ ー-]*[a-z<('"[]|[^\p{L}\p{N}\n]*(?:\n|$))/u.test(after);
}
