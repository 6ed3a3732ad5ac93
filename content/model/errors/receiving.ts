import { fold } from "./fold.ts";
import { portWord } from "./port-seen.ts";

/**
 * Whether a message is about receiving: it names a protocol or a port for that (POP3, 110; IMAP, 143; 995, 993), and
 * none for sending. Programs use the same numbers of errors for both ways.
 */
export function isOfReceiving(text: string): boolean {
  const folded = fold(text);
  return receiving.test(folded) && !sending.test(folded);
}

const word = (...words: string[]) => `(?:${words.map(fold).join("|")})`;
const protocol = word("プロトコル", "protocol");
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
