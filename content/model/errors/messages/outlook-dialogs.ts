import type { RealMessage } from "./real-message.ts";

/** Dialogs of Outlook, Outlook Express and Windows Mail; addresses and names are invented. */
export const outlookDialogs: RealMessage[] = [
  {
    what: "Outlook Express, time-out on 25",
    text: "サーバーへの接続は失敗しました。 アカウント : 'mail.example.jp', サーバー : 'smtp.example.jp', プロトコル : SMTP, ポート : 25, セキュリティ (SSL): なし, ソケット エラー : 10060, エラー番号 : 0x800CCC0E",
    id: "socket-10060",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook Express, time-out on 587",
    text: "サーバーへの接続は失敗しました。 アカウント : 'mail.example.jp', サーバー : 'smtp.example.jp', プロトコル : SMTP, ポート : 587, セキュリティ (SSL): なし, ソケット エラー : 10060, エラー番号 : 0x800CCC0E",
    id: "socket-10060",
    cause: "server-name",
  },
  {
    what: "Outlook Express, cut off, in lines",
    text: "サーバーは接続を解除しました。サーバーまたはネットワークに問題があるか、\nまたはアイドル時間が長すぎた可能性があります。\n件名 'こんにちは', アカウント: 'mail.example.jp', サーバー: 'smtp.example.jp',\nプロトコル: SMTP, ポート: 587, セキュリティ (SSL): なし, エラー番号: 0x800CCC0F",
    id: "0x800ccc0f",
    cause: "security-software",
  },
  {
    what: "Outlook Express, recipient refused, reply inside",
    text: "受信者の 1 人がサーバーによって拒否されたため、メッセージを送信できませんでした。拒否された電子メール アドレスは 'hanako@example.com' です。 件名 'テスト', アカウント : 'mail.example.jp', サーバー : 'smtp.example.jp', プロトコル : SMTP, サーバーの応答 : '554 5.7.1 <hanako@example.com>: Relay access denied', ポート : 587, セキュリティ (SSL): なし, サーバー エラー : 554, エラー番号 : 0x800CCC79",
    id: "relay-access-denied",
    cause: "smtp-auth-off",
  },
  {
    what: "Outlook Express, recipient refused, unknown reply",
    text: "受信者の一人がサーバーによって拒否されたため、メッセージを送信できませんでした。サーバーの応答 : '550 no', サーバー エラー : 550, エラー番号 : 0x800CCC79",
    id: "recipient-not-accepted",
    cause: "smtp-auth-off",
  },
  {
    what: "Outlook Express, qmail behind it",
    text: "サーバーの応答 : '553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)', ポート : 25, サーバー エラー : 553, エラー番号 : 0x800CCC79",
    id: "rcpthosts",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook 2003, task report",
    text: "タスク 'mail.example.jp - 送信中' はエラー (0x800CCC78) を報告しました : 'メッセージを送信できません。アカウントのプロパティで電子メール アドレスが正しいことを確認してください。サーバーが応答しました: 530 5.7.0 Authentication required'",
    id: "authentication-required",
    cause: "smtp-auth-off",
  },
  {
    what: "Outlook 2007, without a reply",
    text: "タスク 'info@example.jp - 送信中' でエラー (0x80042109) が発生しました : '送信 (SMTP) メール サーバーに接続できません。'",
    id: "0x80042109",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook, receiving too slow",
    text: "送受信中にエラーが発生しました。エラー (0x8004210A): 操作が、サーバーからの応答を待っている間にタイムアウトしました。",
    id: "0x8004210a",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook, wrong encryption",
    text: "テスト電子メール メッセージの送信: このサーバーは、指定した種類の接続暗号化をサポートしていません。別の暗号化方法に変更してください。",
    id: "outlook-encryption-type",
    cause: "encryption",
  },
  {
    what: "Outlook Express in English, 25",
    text: "The connection to the server has failed. Account: 'mail.example.com', Server: 'smtp.example.com', Protocol: SMTP, Port: 25, Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E",
    id: "connection-failed",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook Express in English, 465",
    text: "The connection to the server has failed. Account: 'mail.example.com', Server: 'smtp.example.com', Protocol: SMTP, Port: 465, Secure(SSL): Yes, Socket Error: 10061, Error Number: 0x800CCC0E",
    id: "connection-failed",
    cause: "server-name",
  },
  {
    what: "Windows Mail in English, relay",
    text: "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'user@example.com'. Protocol: SMTP, Server Response: '550 5.7.1 <user@example.com>... Relaying denied. Proper authentication required.', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79",
    id: "authentication-required",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook in English, encryption",
    text: "Send test email message: Your server does not support the connection encryption type you have specified. Try changing the encryption method.",
    id: "outlook-encryption-type",
    cause: "encryption",
  },
  {
    what: "Outlook in English, no connection",
    text: "Log onto outgoing mail server (SMTP): Outlook cannot connect to your outgoing (SMTP) e-mail server. If you continue to receive this message, contact your server administrator or Internet service provider (ISP).",
    id: "outlook-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "Outlook in English, time-out",
    text: "The operation timed out waiting for a response from the sending (SMTP/POP3) server.",
    id: "outlook-time-out",
    cause: "port-25-blocked",
  },
];
