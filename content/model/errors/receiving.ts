import { fold } from "./fold.ts";
import { portWord } from "./port-seen.ts";

/**
 * Whether a message is about receiving: it names a protocol or a port for that (POP3, 110; IMAP, 143; 995, 993), and
 * none for sending; or it tells in words or by a server's answer that mail was to be fetched, and nothing of
 * sending. Programs use the same numbers of errors for both ways.
 */
export function isOfReceiving(text: string): boolean {
  const folded = fold(text);
  if (sending.test(folded)) return false;
  if (receiving.test(folded)) return true;
  const plain = text.normalize("NFKC");
  return (fetching.test(folded) || answering.test(plain)) && !aboutSending.test(folded);
}

const word = (...words: string[]) => `(?:${words.map(fold).join("|")})`;
const protocol = word("プロトコル", "protocol");
const fetching = new RegExp(
  [
    word("受信メール サーバー", "メールを受信できません", "メールを取得できません", "Cannot Get Mail"),
    `(?:^|[^送])${word("受信中")}`,
    `(?:pop3?|imap4?)${word("サーバー")}`,
  ].join("|"),
);
/** `(POP3)`, and the answer of a server for it when it refuses (RFC 1939 §3). Names prove nothing: providers send by `pop.…` too. */
const answering = /\((?:pop|imap)\d?\)|(?:^|[^a-z0-9])-err(?![a-z])/i;
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
