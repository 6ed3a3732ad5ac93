import type { RealMessage } from "./real-message.ts";

/** What phones and tablets show; addresses are invented. */
export const phones: RealMessage[] = [
  {
    what: "iPhone, the recipient named",
    text: "受信者“hanako@example.com”がサーバによって拒否されました。",
    id: "iphone-recipient-refused",
    cause: "smtp-auth-off",
  },
  {
    what: "iPhone, no connection",
    text: "メールを送信できません\n送信サーバ“smtp.example.jp”への接続に失敗しました。追加の送信メールサーバは、“設定”>“メール”>“アカウント”で設定できます。",
    id: "iphone-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "iPhone, user name",
    text: "“smtp.example.jp”のユーザ名またはパスワードが間違っています。",
    id: "iphone-login",
    cause: "login",
  },
  {
    what: "iPhone or Mac, user name in other words",
    text: "“smtp.example.jp”のユーザ名またはパスワードが正しくありません。",
    id: "iphone-login",
    cause: "login",
  },
  {
    what: "iPhone or Mac in English, user name",
    text: "The user name or password for “smtp.example.jp” is incorrect.",
    id: "iphone-login",
    cause: "login",
  },
  {
    what: "iPhone, recipient",
    text: "コピーが送信ボックスに入れられました。送信サーバによって受信者が拒否されました。",
    id: "iphone-recipient-refused",
    cause: "smtp-auth-off",
  },
  {
    what: "iPhone, relay",
    text: "受信者“hanako@example.com”は、リレーが許可されていないためサーバに拒否されました。",
    id: "iphone-relay",
    cause: "smtp-auth-off",
  },
  {
    what: "iPhone in English, no connection",
    text: "Cannot Send Mail. The connection to the outgoing server “smtp.example.com” failed. Additional Outgoing Mail Servers can be configured for Mail accounts in Settings > Apps > Mail > Accounts.",
    id: "iphone-other-servers",
    cause: "port-25-blocked",
  },
  {
    what: "iPhone in English, relay",
    text: "The recipient “user@example.com” was rejected by the server because it does not allow relaying.",
    id: "iphone-relay",
    cause: "smtp-auth-off",
  },
  {
    what: "iPhone, SSL",
    text: "SSLを使用して接続できません。SSLなしで設定しますか？",
    id: "iphone-no-ssl",
    cause: "encryption",
  },
  {
    what: "iPhone, identity",
    text: "サーバの識別情報を検証できません\n“smtp.example.jp”の識別情報を“メール”で検証できません。",
    id: "apple-identity",
    cause: "encryption",
  },
  {
    what: "Gmail on Android, not safe",
    text: "サーバーへの安全な接続を確立できません。(Read error)",
    id: "gmail-not-safe",
    cause: "encryption",
  },
  {
    what: "Gmail on Android, login",
    text: "ユーザー名またはパスワードが正しくありません。",
    id: "gmail-login",
    cause: "login",
  },
  {
    what: "Gmail on Android, large",
    text: "添付ファイルが大きすぎます。",
    id: "gmail-too-large",
    cause: "too-large",
  },
  {
    what: "K-9, not checked",
    text: "送信サーバーの設定の確認に失敗しました",
    id: "thunderbird-android-not-checked",
    cause: "server-name",
  },
  {
    what: "Thunderbird on Android, sending",
    text: "メッセージの送信中にエラーが発生しました。ネットワーク接続と送信サーバーの設定を確認してください。",
    id: "thunderbird-android-sending",
    cause: "port-25-blocked",
  },
  {
    what: "iPhone in English, the title alone",
    text: "Cannot Send Mail",
    id: "apple-cannot-send-mail",
    cause: "port-25-blocked",
  },
  {
    what: "Gmail on Android in English, login",
    text: "Username or password incorrect.",
    id: "gmail-login",
    cause: "login",
  },
  {
    what: "Gmail on Android in English, certificate",
    text: "Cannot safely connect to server.\nUnable to open connection to server due to security error.",
    id: "gmail-certificate",
    cause: "encryption",
  },
  {
    what: "Gmail on Android in English, no connection",
    text: "Cannot connect to server.",
    id: "gmail-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "K-9 in English, not checked",
    text: "Checking outgoing server settings failed",
    id: "thunderbird-android-not-checked",
    cause: "server-name",
  },
  {
    what: "Thunderbird on Android in English, login",
    text: "Authentication failed for taro@example.jp. Update your server settings.",
    id: "thunderbird-android-authentication",
    cause: "login",
  },
];
