import type { Provider } from "../provider.ts";
import { typingSlips } from "../typing-slip.ts";
import type { MailAddressFault } from "./mail-address.ts";
import type { UserIdFault } from "./user-id.ts";

/** What to type instead, for one whose mail address could not be read. */
export function mailAddressError(fault: MailAddressFault, { name, mailDomain }: Names): string {
  if (fault.kind === "international") {
    return `「${fault.letter}」は、ここでは使えません。メールアドレスを半角の英数字で入力してください。`;
  }
  if (fault.kind === "sign")
    return `「${fault.sign}」は、ここでは使えません。「.」ではないか、確かめて入力してください。`;
  const words: Record<Exclude<MailAddressFault["kind"], "international" | "sign">, string> = {
    empty: `メールアドレスを入力してください。@${mailDomain} で終わるものです。`,
    none: `メールアドレスを読み取れません。@${mailDomain} で終わるアドレスを、半角で入力してください。`,
    several: "メールアドレスを1つだけ入力してください。「@」も1つだけです。",
    spaces: "途中に空白があるようです。メールアドレスだけを、空白なしで入力してください。",
    "no-local-part": "「@」より前の部分も入力してください。",
    "local-part":
      "「@」より前を確かめて、入力し直してください。「.」は、はじめと終わりには使えません。続けて2つも使えません。",
    domain: `「@」より後を確かめてください。${name} のメールアドレスなら、@${mailDomain} と入力します。`,
    "long-local-part": "「@」より前が長すぎます。64文字までで入力してください。",
    "long-address": "長すぎます。メールアドレスだけを、254文字までで入力してください。",
  };
  return words[fault.kind];
}

/** What to type instead, for one whose address is another company's, or the provider's own with a slip in it. */
export function otherDomainError(domain: string, { mailDomain }: Pick<Provider, "mailDomain">): string {
  return typingSlips(domain, mailDomain) !== undefined
    ? `@${domain} は、@${mailDomain} の打ちまちがいではありませんか。確かめて入力してください。`
    : `@${mailDomain} で終わるアドレスを入力してください。`;
}

/** What to type instead, for one whose user ID could not be read. */
export function userIdError({ kind }: UserIdFault): string {
  return userIdWords[kind];
}

const userIdWords: Record<UserIdFault["kind"], string> = {
  empty: "ユーザーIDを入力してください。ご契約時の書類にあります。",
  spaces: "途中に空白があるようです。ユーザーIDを空白なしで入力してください。",
  letters: "ユーザーIDを、半角の英数字で入力してください。",
  long: "長すぎます。ユーザーIDだけを入力してください。",
  address: "これはメールアドレスです。ご契約時の書類にあるユーザーIDを入力してください。",
};

type Names = Pick<Provider, "name" | "mailDomain">;
