import { type RealMessage, realMessage } from "./real-message.ts";

const noSuchUser = (text: string) => realMessage(text, "user-unknown", "not-ours");

/** Refusals of a recipient, in a program's dialog or alone. */
export const recipients: RealMessage[] = [
  noSuchUser("550 Invalid recipient: <hanako@softbank.ne.jp>"),
  noSuchUser("554 delivery error: dd This user doesn't have a yahoo.co.jp account (hanako@yahoo.co.jp) [0]"),
  noSuchUser("550 5.5.0 Requested action not taken: mailbox unavailable"),
  noSuchUser("550 Mailbox not found"),
  noSuchUser("550 #5.1.0 Address rejected hanako@example.jp"),
  noSuchUser(
    "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient hanako@example.com not found by SMTP address lookup",
  ),
  noSuchUser("550 5.2.1 The email account that you tried to reach is disabled."),
  noSuchUser("554 5.5.1 Error: no valid recipients"),
  realMessage("hanako@example.jp Unrouteable address", "host-unknown", "not-ours"),
  realMessage("552 Mailbox quota exceeded", "mailbox-full", "not-ours"),
  {
    what: "Thunderbird, an address that nobody has",
    text: "メールの送信中にエラーが発生しました。メールサーバーからの応答:  #5.1.0 Address rejected. メッセージの受信者 hanako@example.jp を確認し、再度試してください。",
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "Thunderbird, the sender did not log in",
    text: "メールの送信中にエラーが発生しました。メールサーバーからの応答: 5.7.1 <taro@example.jp>: Sender address rejected: not logged in。 アカウント設定でメールアドレスの設定が正しいか確認し、再度試してください。",
    id: "authentication-required",
    cause: "smtp-auth-off",
  },
  {
    what: "the sender is another one than who logged in",
    text: "553 5.7.1 <taro@example.jp>: Sender address rejected: not owned by user hanako",
    id: "sender-not-owned",
    cause: "login",
  },
  realMessage("550 not local host example.com, not a gateway", "relay-access-denied", "smtp-auth-off"),
];
