import { plainDashes } from "../dashes.ts";
import { unwrapped } from "./typed-address.ts";

/** What was typed for the user ID. `address`: a mail address instead. */
export type UserIdReading = { kind: "user-id"; userId: string } | UserIdFault;

export type UserIdFault = { kind: "empty" | "spaces" | "letters" | "long" | "address" };

/**
 * Reads a user ID as people copy it from a letter: full-width letters and dashes, blanks, quotes, brackets and its
 * name around it. Capitals stay: nobody
 * has said that they do not count. At most 255 octets of ASCII, as SMTP AUTH can carry (RFC 4616, 2).
 */
export function readUserId(typed: string): UserIdReading {
  const copied = typed
    .slice(0, 1000)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(label, "")
    .replace(name, "")
    .trim();
  const userId = plainDashes(unwrapped(copied));
  if (userId === "") return { kind: "empty" };
  if (/\s/.test(userId)) return { kind: "spaces" };
  if (!/^[!-~]+$/.test(userId)) return { kind: "letters" };
  if (userId.length > 255) return { kind: "long" };
  return mailAddress.test(userId) ? { kind: "address" } : { kind: "user-id", userId };
}

/** What stands before the ID in a letter, copied along: any words in Japanese, and what English programs say. */
const label = /^(?:[^:]*[^ -~:][^:]*|(?:user|login)? ?(?:id|name)) *: */i;
/** The same without a colon. */
const name = /^[^ -~]+(?:id|名)? +/i;
/** Of whatever company, or begun: a mail domain has a dot, what dial-up names put behind an @ may have none. */
const mailAddress = /@(.*\.[^@]*)?$/;
