import type { RealMessage } from "./real-message.ts";

/** What telephones and tablets with Android show; addresses are invented. */
export const android: RealMessage[] = [
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
  {
    what: "Android in English, not opened",
    text: "Couldn't finish\nCouldn't open connection to server.",
    id: "gmail-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "Android in English, not connected",
    text: "Can't connect to server.\n(Connection timed out)",
    id: "gmail-no-connection",
    cause: "port-25-blocked",
  },
  {
    what: "Android in English, couldn't connect",
    text: "Couldn't connect to server.",
    id: "not-connected",
    cause: "port-25-blocked",
  },
  {
    what: "Android in English, not safe",
    text: "Can't safely connect to server.",
    id: "gmail-not-safe",
    cause: "encryption",
  },
  {
    what: "Android in English, not secure",
    text: "Can't establish a secure connection to the server.",
    id: "encryption-not-agreed",
    cause: "encryption",
  },
  {
    what: "Android in English, security error",
    text: "Couldn't open connection to server due to security error.",
    id: "gmail-certificate",
    cause: "encryption",
  },
  {
    what: "Android in English, login",
    text: "Couldn't finish\nUsername or password is incorrect.",
    id: "gmail-login",
    cause: "login",
  },
  {
    what: "Android in English, method",
    text: "Authentication methods aren't supported by server.",
    id: "gmail-method-not-supported",
    cause: "smtp-auth-off",
  },
];
