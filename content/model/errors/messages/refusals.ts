import { type RealMessage, realMessage } from "./real-message.ts";

const noSuchUser = (text: string) => realMessage(text, "user-unknown", "not-ours");

/** Refusals of a recipient, a sender or an account, in a program's dialog or alone. */
export const refusals: RealMessage[] = [
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
  realMessage("535 5.7.0 (#AUTH005) Too many bad auth attempts.", "account-locked", "login"),
  realMessage("535 5.7.8 Error: authentication failed: too many failed attempts", "account-locked", "login"),
  realMessage("554 5.7.1 Your account has been suspended due to spam activity", "account-stopped", "not-ours"),
  realMessage("550 5.4.5 Daily user sending limit exceeded.", "sending-limit", "not-ours"),
  realMessage("554 Please use port 587", "use-submission-port", "port-25-blocked"),
  realMessage("553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)", "sender-refused", "not-ours"),
  realMessage(
    "421 Cannot connect to SMTP server 203.0.113.1 (203.0.113.1:25), connect error 10060",
    "antivirus-no-connection",
    "port-25-blocked",
  ),
  realMessage("550 not local host example.com, not a gateway", "relay-access-denied", "smtp-auth-off"),
  realMessage(
    "554 5.7.1 <hanako@example.com>: Recipient address rejected: Access denied",
    "relay-access-denied",
    "smtp-auth-off",
  ),
  realMessage("550 5.1.8 Access denied, bad outbound sender", "account-stopped", "not-ours"),
  realMessage("550 5.7.1 SPF authentication failed", "spf-dmarc", "relay-refused"),
  realMessage(
    "TLS Negotiation failed, the certificate doesn't match the host.",
    "certificate-not-valid",
    "server-name",
  ),
  realMessage("SSL_ERROR_BAD_CERT_DOMAIN", "certificate-not-valid", "server-name"),
  realMessage(
    "Authentication failed because Outlook doesn't support any of the available authentication methods.",
    "0x800ccc80",
    "smtp-auth-off",
  ),
];
