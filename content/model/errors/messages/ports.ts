import { type RealMessage, realMessage } from "./real-message.ts";

const blocked = (text: string, id = "port-25-shown") => realMessage(text, id, "port-25-blocked");

/** Messages in which the port tells the cause, known by their words or not. */
export const ports: RealMessage[] = [
  blocked("smtp.example.jp:25 に接続できません"),
  blocked("smtp.example.jp のポート 25 に到達できません"),
  blocked("ポート25に接続できません。"),
  blocked("25番ポートに届きませんでした"),
  blocked("The connection to the server “smtp.example.jp” on port 25 timed out.", "no-answer"),
  blocked("Failed to reach smtp.example.jp (port 25)"),
  blocked("Can't reach host=smtp.example.jp port=25"),
  blocked("ｓｍｔｐ．ｅｘａｍｐｌｅ．ｊｐ：２５　応答なし"),
  blocked("smtp.example.jp:25: Connection refused", "connection-refused"),
  {
    what: "no such user, by port 25",
    text: "サーバーの応答 : '550 5.1.1 User unknown', ポート : 25, サーバー エラー : 550",
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "a time-out by another port",
    text: "The connection to the server “smtp.example.jp” on port 587 timed out.",
    id: "no-answer",
    cause: "server-name",
  },
];
