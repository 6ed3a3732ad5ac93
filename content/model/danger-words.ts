import type { Provider } from "./provider.ts";

/** Settings no guide may ask for: NTLM instead of SMTP AUTH, the ended POP before SMTP, connections that anybody can read along. */
export const harmful =
  /セキュリティで保護されたパスワード認証|\bSPA\b|POP before SMTP|POPで認証|POP3認証|受信メール サーバーにログオンする|証明書を検証しない|証明書をすべて承認/;

/** The first sentence that tells to set the blocked port or something harmful: 「印を付けません」 never counts for its neighbour. */
export function dangerOfWords(words: string, provider: Provider): string | undefined {
  return words
    .normalize("NFKC")
    .split("。")
    .map((sentence) => sentence.trim())
    .find((sentence) => asksForPort(sentence, provider.blocked.port) || asksForHarm(sentence));
}

/** The number is told as what to end up with: 「25 に変えて」, but not 「25 に変えても」 or 「25 にしていると」. */
const asked = [
  "(に|へ)(変え|変更し|し|書きかえ|書き換え|直し|設定し|戻し|もどし|合わせ|切りかえ|切り替え)",
  "と(半角(の数字)?で)?(入力し|打ち|打ちこみ|打ち込み|書き|入れ)",
  "を(入力し|選び|選ん|選択し|指定し|設定し|打ち|入れ)",
  "の?ままに?(し|使い|使っ)",
  "を(使う|使用する|入れる|入力する|選ぶ|指定する)ようにし",
  "(に|へ)(する|変える|変更する|設定する|合わせる)ようにし",
  "になっていることを(確かめ|確認し)",
].join("|");
const ending = "(ます|[てで](?![いもはあ]))";
/** Words for a port that stands there before anything was changed. */
const found = /多く|ふつう|普通|いま|今|もと|元|前|古い|これまで|もし/;

function asksForPort(sentence: string, port: number): boolean {
  // 「25」 and 『25』 are asked for as a bare 25 is.
  const plain = sentence.replace(/[「」『』"“”]/g, "");
  const number = `${port}\\s*(番)?(ポート)?\\s*`;
  const told = `(^|[^0-9])${number}((${asked})${ending}|を(使い|使用し)ます|を(使っ|使用し)てください)`;
  if (new RegExp(`${told}|ポート(番号)?\\s*:\\s*${port}番?$`).test(plain)) return true;
  return new RegExp(`ポート(番号)?は、?\\s*${number}です$`).test(plain) && !found.test(plain);
}

const mark = "(印|しるし|チェック(マーク)?|レ点)";
const switchedOn = new RegExp(
  [
    `([にの]${mark}を?(付け|つけ|入れ|いれ|し)|を(選び|選ん|選択し|使い|使っ|使用し|チェックし)|にし)`,
    "(ます|て|で)(ください)?$",
  ].join(""),
);
const seenOn = new RegExp(
  `((オン|有効)になって|${mark}が(付いて|ついて|入って|はいって)|(選ばれて|選択されて))いることを(確かめ|確認し)(ます|て)`,
);
/** What follows right after the label, so that another label of the sentence is never meant. */
const clicked = /^[^『』]*』?(の(四角|丸|欄|印|チェック(ボックス)?|ボタン))?を(クリック|タップ)し(ます|て(ください)?)$/;
const switchedTo = /^([^『』「」]*[』」])?[にへ](切りかえ|切り替え|切り換え|変え|変更し)(ます|て(ください)?)$/;
const undone =
  /(オフ|無効|なし)にし|(印|しるし|チェック(マーク)?|レ点)(が|を).*(あれば|あるとき|いたら|いれば|外|はずし|取り|消し)/;

function asksForHarm(sentence: string): boolean {
  const label = harmful.exec(sentence);
  if (!label) return false;
  const rest = sentence.slice(label.index + label[0].length);
  return !undone.test(rest) && [clicked, switchedTo, switchedOn, seenOn].some((way) => way.test(rest));
}
