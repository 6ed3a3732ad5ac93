import type { RealMessage } from "./real-message.ts";

/** What iPhone, iPad and Mac show; addresses are invented. */
export const apple: RealMessage[] = [
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
    what: "iPhone in English, the title alone",
    text: "Cannot Send Mail",
    id: "apple-cannot-send-mail",
    cause: "port-25-blocked",
  },
  {
    what: "iPhone, no password",
    text: "メールを送信できません\nパスワードがありません。",
    id: "apple-password-missing",
    cause: "login",
  },
  {
    what: "iPhone in English, no password",
    text: "Cannot Send Mail\nThe password is missing.",
    id: "apple-password-missing",
    cause: "login",
  },
  {
    what: "iPhone in English, identity",
    text: "Cannot Verify Server Identity\nThe identity of “smtp.example.jp” cannot be verified by Mail.",
    id: "apple-identity",
    cause: "encryption",
  },
  {
    what: "a server without a name is no iPhone's",
    text: "送信サーバーへの接続に失敗しました。",
    id: "claws-mail-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "two servers are no name",
    text: "送信サーバの設定が終わりました。受信サーバへの接続に失敗しました。",
    id: "claws-mail-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "iPhone, sender",
    text: "メールを送信できません\n送信者のアドレスが無効でした。",
    id: "iphone-sender-invalid",
    cause: "smtp-auth-off",
  },
  {
    what: "iPhone in English, sender",
    text: "The sender address taro@example.jp was rejected by the server.",
    id: "iphone-sender-invalid",
    cause: "smtp-auth-off",
  },
  {
    what: "Mac in English, identity",
    text: "Mail can't verify the identity of the server “smtp.example.jp”.",
    id: "apple-identity",
    cause: "encryption",
  },
];
