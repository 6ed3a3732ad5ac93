import { expect, test } from "@playwright/test";
import { fold } from "./fold.ts";
import { aboutReceiving } from "./receiving.ts";

const told = [
  "サーバーへの接続は失敗しました。 アカウント : 'mail', サーバー : 'pop.example.jp', プロトコル : POP3, ポート : 110, セキュリティ (SSL): なし, ソケット エラー : 10060, エラー番号 : 0x800CCC0E",
  "POP3, 110, 0x800CCC0E",
  "ＰＯＰ３，１１０，0x800CCC0E",
  "プロトコル: IMAP, ポート: 143, エラー番号: 0x800CCC0E",
  "Protocol: POP3, Port: 995, Secure(SSL): Yes, Error Number: 0x800CCC0F",
  "Account: 'smtp-user', Server: 'smtp.example.jp', Protocol: POP3, Port: 110",
  "IMAP 993 0x800CCC0E",
  "ポート 110 で接続できません",
  "受信メール サーバー (POP3) にログオンできません。サーバーの応答: -ERR Authentication failed",
  "受信メールサーバー(POP3)を検索します: サーバーに接続できません。",
  "メール サーバー(POP3) との接続は中断されました 0x800ccc0f",
  "タスク 'x - 受信中' でエラーが報告されました (0x800CCC0E)",
  "メールを受信できません。サーバーに接続できません。",
  "メールを取得できません。サーバへの接続に失敗しました。",
  "IMAP サーバーに接続できません。 Authentication failed",
  "Mail server pop.example.jp responded: -ERR [AUTH] Login failed",
  "Cannot Get Mail. The connection to the server failed.",
];
/** Of sending too, or not for certain. */
const notTold = [
  "",
  "0x800CCC0E",
  "プロトコル : SMTP, ポート : 25, エラー番号 : 0x800CCC0E",
  "Protocol: SMTP, Port: 465, Secure(SSL): Yes",
  "プロトコル : POP3, ポート : 110 … プロトコル : SMTP, ポート : 587",
  "553 5.7.1 must get POP/APOP authorization",
  "サポート 110 番",
  "サーバーに接続できませんでした。 アカウント : 'pop.example.jp', サーバー : 'mail.example.jp', エラー番号 : 0x800CCC0E",
  "サーバ“pop.example.jp”のポート25への接続がタイムアウトしました。",
  "535 5.7.8 Error: authentication failed (pop.example.jp)",
  "This is the mail system at host imap.example.ne.jp … 550 5.1.1 User unknown",
  "受信メールサーバー(POP3)を検索します ポート: 25",
  "送信 (SMTP) サーバー pop.example.jp への接続がタイムアウトしました。",
  "送信メール (SMTP) サーバーと受信メール (POP3) サーバーを確認してください 0x8004210B",
  "タスク 'x - 送受信中' でエラーが報告されました (0x800CCC0E)",
  "Cannot Send Mail. The connection to the outgoing server “pop.example.jp” failed.",
  "Support 110",
  "ポート: 1100",
  "Please receive your mail before sending (POP before SMTP)",
];
const seeming = [
  "受信できません",
  "送信はできるが受信ができない",
  "メールは送れるのに、受信でエラー 0x800CCC0E",
  "新着メールの確認に失敗しました。",
  "サーバー pop.example.jp との接続がタイムアウトしました。",
  "“POP”のパスワードが正しくありません",
  "ホスト mail.example.jp:110 への接続に失敗しました",
];
const notSeeming = [
  "",
  "受信者のアドレスがちがいます",
  "受信もできない",
  "受信はできるけど送信ができない",
  "送受信中にエラーが発生しました",
  "このメッセージを継続的に受信する場合は、管理者に問い合わせてください",
  "アカウント : 'pop.example.jp', サーバー : 'mail.example.jp'",
  "サーバー: pop3.norton.antivirus",
  "サーバー pop.example.jp:587 へ接続できません",
  "受信は問題ありません",
  "受信しかできません",
  "相手が受信できないと言う",
  "pop.example.jp を使ってメッセージを送信できません",
];

for (const text of told) test(`it is told that receiving is meant: ${text}`, () => expect(read(text)).toBe("told"));
for (const text of notTold)
  test(`it is not told that receiving is meant: ${JSON.stringify(text)}`, () => expect(read(text)).not.toBe("told"));
for (const text of seeming) test(`receiving seems to be meant: ${text}`, () => expect(read(text)).toBeDefined());
for (const text of notSeeming)
  test(`receiving does not seem to be meant: ${JSON.stringify(text)}`, () => expect(read(text)).toBeUndefined());

function read(text: string) {
  return aboutReceiving(text, fold(text));
}
