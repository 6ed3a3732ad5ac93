import type { RealMessage } from "./real-message.ts";

const known = (text: string, id: string, cause: RealMessage["cause"]): RealMessage => ({ what: text, text, id, cause });

/** A few words that many programs show, from memory, and what systems say of a connection. */
export const fewWords: RealMessage[] = [
  known("Connection refused", "connection-refused", "server-name"),
  known("Connection timed out", "no-answer", "port-25-blocked"),
  known("Operation timed out", "no-answer", "port-25-blocked"),
  known("サーバーが応答しません。", "no-answer", "port-25-blocked"),
  known("接続が拒否されました", "connection-refused", "server-name"),
  known("Connection reset by peer", "connection-reset", "security-software"),
  known("接続がタイムアウトしました（ポート 587）", "becky-time-out", "server-name"),
  known("サーバーとの接続が確立できませんでした", "not-connected", "port-25-blocked"),
  known("smtp.example.jp: No route to host", "network-unreachable", "not-ours"),
  known("getaddrinfo: nodename nor servname provided, or not known", "server-name-not-resolved", "server-name"),
  known("Temporary failure in name resolution", "server-name-not-resolved", "server-name"),
  known("証明書が無効です", "certificate-not-valid", "server-name"),
  known("このサーバの証明書は無効です。", "certificate-not-valid", "server-name"),
  known("このサーバーのセキュリティ証明書は信頼できません", "certificate-not-valid", "server-name"),
  known("サーバーの証明書の期限が切れています。", "certificate-expired", "not-ours"),
  known("SSL_ERROR_RX_RECORD_TOO_LONG", "encryption-not-agreed", "encryption"),
  known("SSL エラー: 接続できません", "encryption-not-agreed", "encryption"),
  known("パスワードが違います", "password-not-accepted", "login"),
  known("パスワードがまちがっています。", "password-not-accepted", "login"),
  known("認証できませんでした", "password-not-accepted", "login"),
  known("送信サーバーは認証が必要です。", "authentication-asked-for", "smtp-auth-off"),
];
