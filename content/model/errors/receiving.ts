import { fold } from "./fold.ts";
import { portWord } from "./port-seen.ts";

/**
 * Whether a message is about receiving: it names a protocol or a port for that (POP3, 110; IMAP, 143; 995, 993), and
 * none for sending; or it tells in words or by a server's answer that mail was to be fetched, and nothing of
 * sending. Programs use the same numbers of errors for both ways.
 */
export function isOfReceiving(text: string): boolean {
  const failed = withoutDone(text);
  const folded = fold(failed);
  if (sending.test(folded)) return false;
  if (receiving.test(folded) || passwordSent.test(folded)) return true;
  return (fetching.test(folded) || answering.test(failed.normalize("NFKC"))) && !aboutSending.test(folded);
}

/** Whether a message that tells nothing of sending names a server like one for receiving: `pop.…`. */
export function mayBeOfReceiving(text: string): boolean {
  return /(?:^|[^a-z0-9.-])pop3?\.[a-z0-9-]+\./i.test(text.normalize("NFKC")) && !aboutSending.test(fold(text));
}

/** Outlook lists every task; what went well is not what the message is about. */
function withoutDone(text: string): string {
  const lines = text.split("\n").filter((line) => !/正常に完了|completed successfully/i.test(line));
  return lines.join("\n");
}

const word = (...words: string[]) => `(?:${words.map(fold).join("|")})`;
const protocol = word("プロトコル", "protocol");
/** How Thunderbird says that the password for receiving was refused: 「送信」 is no sending of mail there. */
const passwordSent = new RegExp(word("パスワードの送信に失敗", "Sending of password"));
const fetching = new RegExp(
  [
    word("受信メール サーバー", "受信サーバー", "メールを取得", "メールの取得", "Cannot Get Mail", "IMAPコマンド"),
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
const aboutSending = new RegExp(`${word("送信", "send", "outgoing", "relay")}|smtp`);
const receiving = new RegExp(
  [
    `${protocol}(?:pop|imap)`,
    `${portWord}(?:110|143|99[35])(?![0-9.])`,
    "(?:pop ?3?|imap ?4?)(?:ssi|tis)?(?:ポト|port)? ?(?:110|143|99[35])(?![0-9.])",
  ].join("|"),
);
const sending = new RegExp(
  `${protocol}smtp|smtp(?:ssi|tis)? ?(?:25|465|587)(?![0-9.])|${portWord}(?:25|465|587)(?![0-9.])`,
);
