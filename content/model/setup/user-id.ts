import type { Provider } from "../provider.ts";
import { readMailAddress } from "./mail-address.ts";

/** What was typed for the user ID. `address`: the mail address instead, which the record tells apart from it. */
export type UserIdReading = { kind: "user-id"; userId: string } | UserIdFault;

export type UserIdFault = { kind: "empty" | "spaces" | "letters" | "long" | "address" };

/**
 * Reads a user ID as people copy it from a letter: full-width letters, blanks and quotes around it. Capitals stay: nobody
 * has said that they do not count. At most 255 octets of ASCII, as SMTP AUTH can carry (RFC 4616, 2).
 */
export function readUserId(typed: string, provider: Pick<Provider, "mailDomain">): UserIdReading {
  const userId = typed
    .slice(0, 1000)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/^(["'「『])(.*)(["'」』])$/, "$2")
    .trim();
  if (userId === "") return { kind: "empty" };
  if (/\s/.test(userId)) return { kind: "spaces" };
  if (!/^[!-~]+$/.test(userId)) return { kind: "letters" };
  if (userId.length > 255) return { kind: "long" };
  const address = readMailAddress(userId, provider);
  return address.kind === "own" && !address.completed ? { kind: "address" } : { kind: "user-id", userId };
}
