import type { RealMessage } from "./real-message.ts";

/** Dialogs of other mail programs on computers; addresses and names are invented. */
export const dialogs: RealMessage[] = [
  {
    what: "Thunderbird, time-out",
    text: "メッセージの送信に失敗しました。\n送信 (SMTP) サーバー smtp.example.jp との接続がタイムアウトしたため、メッセージを送信できませんでした。再度試してください。",
    id: "thunderbird-time-out",
    cause: "port-25-blocked",
  },
  {
    what: "Thunderbird, refused",
    text: "送信 (SMTP) サーバー smtp.example.jp に接続できなかったため、メッセージを送信できませんでした。サーバーが利用できないか、SMTP 接続が拒否された可能性があります。",
    id: "thunderbird-refused",
    cause: "server-name",
  },
  {
    what: "Thunderbird, cut off",
    text: "送信処理の途中で送信 (SMTP) サーバー smtp.example.jp との接続が切断されたため、メッセージを送信できませんでした。",
    id: "thunderbird-cut-off",
    cause: "security-software",
  },
  {
    what: "Thunderbird, name not found",
    text: "メールの送信中にエラーが発生しました: 送信 (SMTP) サーバー smtp.exmaple.jp が見つかりません。サーバーの設定が正しくないと思われます。",
    id: "thunderbird-server-not-found",
    cause: "server-name",
  },
  {
    what: "Thunderbird, password",
    text: "送信 (SMTP) サーバー smtp.example.jp の認証に失敗しました。パスワードを確認し、アカウント設定の送信 (SMTP) サーバーの認証方式を確認してください。",
    id: "thunderbird-authentication-failed",
    cause: "login",
  },
  {
    what: "Thunderbird, reply to the sender",
    text: "メールの送信中にエラーが発生しました。アカウント設定でメールアドレスの設定が正しいか確認し、再度試してください。メールサーバーからの応答:  5.5.1 Authentication Required.",
    id: "authentication-required",
    cause: "smtp-auth-off",
  },
  {
    what: "Thunderbird, reply to the recipient",
    text: "メールの送信中にエラーが発生しました。メールサーバーからの応答: 5.1.1 <taro@example.com>: Recipient address rejected: User unknown in virtual mailbox table。メッセージの受信者 taro@example.com を確認し、再度試してください。",
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "Thunderbird, certificate",
    text: "smtp.example.jp は不正なセキュリティ証明書を使用しています。",
    id: "thunderbird-certificate",
    cause: "encryption",
  },
  {
    what: "Thunderbird, sent all the same",
    text: "メッセージの送信には成功しましたが、送信済みトレイにコピーできませんでした。",
    id: "thunderbird-copy-not-saved",
    cause: "not-ours",
  },
  {
    what: "Thunderbird in English, refused",
    text: "Sending of the message failed.\nThe message could not be sent because connecting to Outgoing server (SMTP) smtp.example.com failed. The server may be unavailable or is refusing SMTP connections.",
    id: "thunderbird-refused",
    cause: "server-name",
  },
  {
    what: "Thunderbird in English, relay",
    text: "An error occurred while sending mail. The mail server responded:  5.7.1 <user@example.com>: Relay access denied. Please check the message recipient user@example.com and try again.",
    id: "relay-access-denied",
    cause: "smtp-auth-off",
  },
  {
    what: "Sylpheed, log",
    text: "** SMTPサーバに接続できません。: smtp.example.jp:25",
    id: "sylpheed-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "Claws Mail",
    text: "サーバはログインにSTARTTLSを必要とします。",
    id: "claws-mail-starttls",
    cause: "encryption",
  },
  {
    what: "Mac, relay server",
    text: "このメッセージは送信できませんでした。SMTPサーバに接続できません。smtp.example.jp のネットワーク接続を確認してください。",
    id: "apple-mail-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "Mac, server in curly quotes",
    text: "SMTPサーバ“smtp.example.jp”を使ってメッセージを送信できません。",
    id: "apple-mail-cannot-send",
    cause: "port-25-blocked",
  },
  {
    what: "security software in between",
    text: "アカウント : 'example', サーバー : 'localhost', プロトコル : SMTP, ポート : 587",
    id: "localhost",
    cause: "security-software",
  },
  {
    what: "Thunderbird in English, unknown reason",
    text: "Sending of the message failed. The message could not be sent using Outgoing server (SMTP) smtp.example.jp for an unknown reason. Please verify that your Outgoing server (SMTP) settings are correct and try again.",
    id: "thunderbird-unknown-reason",
    cause: "port-25-blocked",
  },
  {
    what: "Mac in English, cannot send",
    text: "Cannot send message using the server smtp.example.jp",
    id: "apple-mail-cannot-send",
    cause: "port-25-blocked",
  },
];
