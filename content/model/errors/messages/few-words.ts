import { type RealMessage, realMessage } from "./real-message.ts";

/** A few words that many programs show, from memory, and what systems say of a connection. */
export const fewWords: RealMessage[] = [
  realMessage("Connection refused", "connection-refused", "server-name"),
  realMessage("Connection timed out", "no-answer", "port-25-blocked"),
  realMessage("Operation timed out", "no-answer", "port-25-blocked"),
  realMessage("サーバーが応答しません。", "no-answer", "port-25-blocked"),
  realMessage("接続が拒否されました", "connection-refused", "server-name"),
  realMessage("Connection reset by peer", "connection-reset", "security-software"),
  realMessage("接続がタイムアウトしました（ポート 587）", "becky-time-out", "server-name"),
  realMessage("サーバーとの接続が確立できませんでした", "not-connected", "port-25-blocked"),
  realMessage("smtp.example.jp: No route to host", "network-unreachable", "not-ours"),
  realMessage("getaddrinfo: nodename nor servname provided, or not known", "server-name-not-resolved", "server-name"),
  realMessage("Temporary failure in name resolution", "server-name-not-resolved", "server-name"),
  realMessage("証明書が無効です", "certificate-not-valid", "server-name"),
  realMessage("このサーバの証明書は無効です。", "certificate-not-valid", "server-name"),
  realMessage("このサーバーのセキュリティ証明書は信頼できません", "certificate-not-valid", "server-name"),
  realMessage("サーバーの証明書の期限が切れています。", "certificate-expired", "not-ours"),
  realMessage("SSL_ERROR_RX_RECORD_TOO_LONG", "encryption-not-agreed", "encryption"),
  realMessage("SSL エラー: 接続できません", "encryption-not-agreed", "encryption"),
  realMessage("パスワードが違います", "password-not-accepted", "login"),
  realMessage("パスワードがまちがっています。", "password-not-accepted", "login"),
  realMessage("認証できませんでした", "password-not-accepted", "login"),
  realMessage("送信サーバーは認証が必要です。", "authentication-asked-for", "smtp-auth-off"),
];
