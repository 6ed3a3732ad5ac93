import { fold } from "./fold.ts";
import { portWord } from "./port-seen.ts";

/**
 * Whether a message is about receiving. `told`: it names a protocol or a port for that (POP3, 110; IMAP, 143; 995, 993), and none
 * for sending; or it tells in words or by a server's answer that mail was to be fetched, and nothing of sending. `seems`: nothing
 * of sending, and the word alone, or a server's name like one for receiving (`pop.…`). Programs use the same numbers of errors
 * for both ways. `folded` is the text in the form in which it is compared.
 */
export function aboutReceiving(text: string, folded: string): "told" | "seems" | undefined {
  const failed = withoutDone(text);
  const letters = failed.normalize("NFKC");
  const words = failed === text ? folded : fold(failed);
  if (sending.test(words) || sendingPort.test(letters)) return undefined;
  if (receiving.test(words) || passwordSent.test(words)) return "told";
  if (aboutOthers.test(words)) return undefined;

  const isFetching = fetching.test(words) || answering.test(letters);
  if (isFetching && !aboutSending.test(words)) return "told";
  if (aboutSending.test(words.replace(sendingWorks, "")) || receivingWorks.test(words)) return undefined;
  return toReceive.test(words) || namedForReceiving.test(letters) ? "seems" : undefined;
}

/** Outlook lists every task; what went well is not what the message is about. */
function withoutDone(text: string): string {
  const lines = text.split("\n").filter((line) => !/正常に完了|[:：] *完了|completed/i.test(line));
  return lines.join("\n");
}

const word = (...words: string[]) => `(?:${words.map(fold).join("|")})`;
const protocol = word("プロトコル", "protocol");
/** How Thunderbird says that the password for receiving was refused: 「送信」 is no sending of mail there. */
const passwordSent = new RegExp(word("パスワードの送信に失敗", "Sending of password"));
const fetching = new RegExp(
  [
    word("メールを取得", "メールの取得", "Cannot Get Mail", "IMAPコマンド"),
    // 「受信メール サーバーと同じ設定を使用する」 is a box for sending.
    `${word("受信メール サーバー", "受信サーバー")}(?!${fold("と同じ")})`,
    // 「…か、メールを受信できないため」 is said of the recipient.
    `${word("メールを受信できません")}(?!${fold("ため")})`,
    `(?:^|[^送])${word("受信中")}`,
    `(?:pop3?|imap4?)${word("サーバー")}|pop3?imap`,
  ].join("|"),
);
/**
 * `(POP3)`, the answer of a server for it when it refuses (RFC 1939 §3), a server named `imap.…`. `pop.…` proves nothing:
 * some providers send by such a name.
 */
const answering =
  /\((?:pop|imap)\d?\)|(?:^|[^a-z0-9])-err(?![a-z])|(?:サーバー?|server) ?[“"'「]?imap4?\.[a-z0-9-]+\./i;
const aboutSending = new RegExp(
  `${word("送信", "送れ", "送る", "送り", "発信", "返信", "転送", "出せ", "出す", "出そう", "下書き", "件名", "作成", "send", "outgoing", "relay", "deliver")}|smtp`,
);
/** 「送信はできる」, 「送れるのに」. */
const sendingWorks = new RegExp(`${fold("送信")}[はも]?${fold("でき")}[るてた]|${fold("送れ")}[るてた]`, "g");
/** 「受信は大丈夫」, 「受信のみ可能」, 「受信しかできません」. */
const receivingWorks = new RegExp(
  `${fold("受信")}(?:${word("は", "も", "だけ", "だけは", "のみ", "専用")})?(?:${word("できる", "できて", "できた", "OK", "大丈夫", "問題", "正常", "可能", "普通")})|${fold("受信しかできない")}`,
);
/** What befalls the other side. */
const aboutOthers = new RegExp(word("相手", "先方"));
/** Not a recipient, nor both ways at once, nor a place or a setting. */
const toReceive = new RegExp(
  `(?:^|[^送])${fold("受信")}(?!${word("者", "拒否", "側", "人", "も", "はする", "する場合", "できるのに", "専用", "トレイ", "フォルダ", "設定", "制限", "ボックス")})|${fold("新着メール")}|receiving|pop3${fold("セッション")}`,
);
const namedForReceiving =
  /(?:サーバー?|ホスト|server|host) ?[“"'「: ]{0,3}pop3?\.(?!norton)[a-z0-9-]+\.|(?:^|[^a-z0-9.@'-])pop3?\.(?!norton)[a-z0-9-]+\.[a-z0-9.-]+ ?[”"」]?(?:との|への|に|サーバー)|:(?:110|143|99[35])(?![0-9])|["“「]pop3?["”」]/i;
const receiving = new RegExp(
  [
    `${protocol}(?:pop|imap)`,
    `${portWord}(?:110|143|99[35])(?![0-9.])`,
    "(?:pop ?3?|imap ?4?)(?:ssi|tis)?(?:ポト|port)? ?(?:110|143|99[35])(?![0-9.])",
  ].join("|"),
);
const sendingPort = /:(?:25|465|587)(?![0-9])/;
const sending = new RegExp(
  `${protocol}smtp|smtp(?:ssi|tis)? ?(?:25|465|587)(?![0-9.])|${portWord}(?:25|465|587)(?![0-9.])|0x80042109|0x800ccc(?:6|7[89])`,
);
