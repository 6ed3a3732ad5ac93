import { type RealMessage, realMessage } from "./real-message.ts";

/** Messages that look like others: about receiving, refused for another reason, with a number that has several meanings. */
export const misleading: RealMessage[] = [
  {
    what: "Outlook Express, receiving",
    text: "サーバーへの接続は失敗しました。 アカウント : 'mail.example.jp', サーバー : 'pop.example.jp', プロトコル : POP3, ポート : 110, セキュリティ (SSL): なし, ソケット エラー : 10060, エラー番号 : 0x800CCC0E",
    id: "receiving-error",
    cause: "not-ours",
  },
  { what: "receiving, from memory", text: "POP3, 110, 0x800CCC0E", id: "receiving-error", cause: "not-ours" },
  {
    what: "Windows Mail in English, receiving",
    text: "Your server has unexpectedly terminated the connection. Account: 'mail', Server: 'imap.example.com', Protocol: IMAP, Port: 993, Secure(SSL): Yes, Error Number: 0x800CCC0F",
    id: "receiving-error",
    cause: "not-ours",
  },
  {
    what: "a bounce with 5.7.1 and no words",
    text: "Reporting-MTA: dns; mx.example.jp\n\nFinal-Recipient: rfc822; hanako@example.com\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 Not accepted",
    id: "refused-in-returned-mail",
    cause: "not-ours",
  },
  ...[
    "552-5.7.0 This message was blocked",
    "553 5.7.1 rejected",
    "503 5.5.1 need RCPT",
    "534 5.7.14 Please log in",
  ].map((reply) => ({
    what: `a bounce with ${reply}`,
    text: `Undelivered Mail Returned to Sender\n<hanako@example.com>: host mx.example.com said: ${reply} (in reply to end of DATA command)`,
    id: "returned-mail",
    cause: "not-ours" as const,
  })),
  {
    what: "a bounce of Mailer-Daemon with 554",
    text: "From: MAILER-DAEMON@example.jp\n<hanako@example.com>: host mx.example.com said: 554 Sorry (in reply to end of DATA command)",
    id: "refused-in-returned-mail",
    cause: "not-ours",
  },
  {
    what: "a content filter",
    text: "550 5.7.1 Message rejected as spam by Content Filtering.",
    id: "content-refused",
    cause: "not-ours",
  },
  {
    what: "spam in a bounce",
    text: "Diagnostic-Code: smtp; 554 5.7.1 This message has been detected as spam",
    id: "content-refused",
    cause: "not-ours",
  },
  {
    what: "a list of senders",
    text: "554 5.7.1 Your IP 192.0.2.1 is rejected by RBL",
    id: "sender-listed",
    cause: "not-ours",
  },
  {
    what: "the address of a home line",
    text: "550 5.7.1 Dynamic IP addresses are not allowed to send mail here",
    id: "dynamic-address-refused",
    cause: "port-25-blocked",
  },
  {
    what: "Gmail, app password",
    text: "534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9 https://support.example.com/mail/?p=InvalidSecondFactor",
    id: "app-password-required",
    cause: "login",
  },
  ...(
    [
      ["10060", "socket-10060", "port-25-blocked"],
      ["エラー 10061", "socket-10061", "server-name"],
      ["connect failed [10051]", "socket-10051", "not-ours"],
      ["通信エラー（10054）", "socket-10054", "security-software"],
      ["11001", "socket-11001", "server-name"],
      ["11004のエラー", "socket-11001", "server-name"],
    ] as const
  ).map(([text, id, cause]): RealMessage => ({ what: `a socket's number, ${text}`, text, id, cause })),
  {
    what: "Windows Live Mail, 550 beside its number",
    text: "メッセージを送信できませんでした。\n件名 'テスト'\nサーバー エラー: 550\nサーバー: 'smtp.example.jp'\nWindows Live メール エラー ID: 0x800CCC69\nプロトコル: SMTP\nポート: 587",
    id: "0x800ccc69",
    cause: "smtp-auth-off",
  },
  realMessage(
    "エラー：メールサーバーからの応答：530 5.7.0 Authentication required",
    "authentication-required",
    "smtp-auth-off",
  ),
  realMessage("サーバーから返ってきたエラー: 535 Authentication failed", "authentication-failed", "login"),
  realMessage("メールを配信できません。535 5.7.8 authentication failed", "authentication-failed", "login"),
  realMessage("パソコンが修理から戻ってきたら送れなくなった", "worked-before", "port-25-blocked"),
  realMessage("受信は大丈夫なのですが、発信しようとすると 0x800CCC0E になります", "0x800ccc0e", "port-25-blocked"),
  realMessage("受信のみ可能 0x800CCC0F", "0x800ccc0f", "security-software"),
  realMessage("POP3 で受信はできます。0x80042109", "0x80042109", "port-25-blocked"),
  realMessage("0x800CCC78 (受信メールサーバーと同じ設定を使用する)", "0x800ccc78", "smtp-auth-off"),
  realMessage(
    "Undelivered Mail Returned to Sender\n<a@example.com>: host mx.example.com said: 550 5.1.1 User unknown\n-- \nIMAPポート993 でご利用ください",
    "user-unknown",
    "not-ours",
  ),
  {
    what: "the blocked port beside another error",
    text: "プロトコル: SMTP, ポート: 25, セキュリティ (SSL): はい, エラー番号: 0x800CCC1A",
    id: "0x800ccc1a",
    cause: "port-25-blocked",
  },
  {
    what: "what staff say",
    text: "25番ポートがブロックされています",
    id: "blocked-port-named",
    cause: "port-25-blocked",
  },
  {
    what: "Becky, time-out",
    text: "接続がタイムアウトしました。(smtp.example.jp)",
    id: "becky-time-out",
    cause: "port-25-blocked",
  },
  {
    what: "security software",
    text: "ノートン 360 がメールの送信をブロックしました。",
    id: "security-software-blocked",
    cause: "security-software",
  },
  {
    what: "Outlook, certificate",
    text: "インターネット セキュリティ警告\n接続しているサーバーは、確認できないセキュリティ証明書を使用しています。\n対象のプリンシパル名が間違っています。\nこのサーバーの使用を続けますか?",
    id: "outlook-certificate",
    cause: "server-name",
  },
  {
    what: "Mac, default ports",
    text: "SMTPサーバ smtp.example.jp に、デフォルトのポートで接続できません。",
    id: "apple-mail-default-ports",
    cause: "port-25-blocked",
  },
];
