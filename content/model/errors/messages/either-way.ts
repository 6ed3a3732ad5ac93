import { type RealMessage, realMessage } from "./real-message.ts";

const receiving = (text: string) => realMessage(text, "receiving-error", "not-ours");

/** Messages about receiving, and dialogs whose own cause the port beside it would hide. */
export const eitherWay: RealMessage[] = [
  receiving(
    "ユーザー taro のパスワードの送信に失敗しました。メールサーバー pop.example.jp からの応答: [AUTH] Authentication failed.",
  ),
  receiving("受信サーバーに接続できません"),
  receiving("メールの取得ができません\nサーバへの接続に失敗しました。"),
  receiving(
    "タスク 'taro - メッセージを送信しています' は正常に完了しました\nタスク 'taro - 受信中' でエラー (0x800CCC0E) が報告されました",
  ),
  receiving("メールサーバ“imap.example.jp”のユーザ名またはパスワードが正しくありません"),
  receiving("サーバー pop.example.jp との接続がタイムアウトしました。"),
  receiving("受信できません"),
  receiving("受信エラー 0x800CCC92 送信はできる"),
  receiving("POP3セッション中にエラーが発生しました。ホスト pop.example.jp:110 への接続に失敗しました"),
  {
    what: "no such server, by port 25",
    text: "ホスト 'smtp.exmple.jp' は見つかりませんでした。 プロトコル : SMTP, ポート : 25, セキュリティ (SSL) : なし, ソケット エラー : 11001, エラー番号 : 0x800CCC0D",
    id: "socket-11001",
    cause: "server-name",
  },
  {
    what: "no such server, by port 25, in English",
    text: "The host could not be found. Protocol: SMTP, Port: 25, Secure(SSL): No, Socket Error: 11001, Error Number: 0x800CCC0D",
    id: "socket-11001",
    cause: "server-name",
  },
  {
    what: "no connection, by port 25",
    text: "プロトコル : SMTP, ポート : 25, セキュリティ (SSL) : なし, ソケット エラー : 10051",
    id: "socket-10051",
    cause: "not-ours",
  },
  {
    what: "too large, by port 25",
    text: "プロトコル : SMTP, ポート : 25, セキュリティ (SSL) : なし, エラー番号 : 0x800CCC6D",
    id: "0x800ccc6d",
    cause: "too-large",
  },
  {
    what: "a program's number beside words in general use",
    text: "タスク 'taro - 送信中' でエラー (0x80042109) が報告されました: '送信メール (SMTP) サーバーに接続できません。'",
    id: "0x80042109",
    cause: "port-25-blocked",
  },
];
