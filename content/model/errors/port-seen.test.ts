import { expect, test } from "@playwright/test";
import { portInUse, portSeen } from "./port-seen.ts";

test.describe("the port that a message names is seen:", () => {
  for (const [text, port] of [
    ["ポート : 25, セキュリティ (SSL): なし", 25],
    ["ポート番号５８７", 587],
    ["SMTPポート: 25", 25],
    ["ポート25に接続できません", 25],
    ["smtp.example.jp のポート 25 に接続できません", 25],
    ["ポート番号は 25 です", 25],
    ["ホ゜ート：２５", 25],
    ["25番ポートへの接続がタイムアウトしました", 25],
    ["２５番ポート", 25],
    ["25 番のポート", 25],
    ["ポ一ト 25", 25],
    ["Support 24 hours, Port 25", 25],
    ["Protocol: SMTP, Port: 465, Secure(SSL): Yes", 465],
    ["The connection to the server “smtp.example.jp” on port 25 timed out.", 25],
    ["smtp.example.jp (port 25)", 25],
    ["host=smtp.example.jp, port=25", 25],
    ["SMTP_PORT=25", 25],
    ['{"port": 25}', 25],
    ["smtpport 25", 25],
    ["smtp.example.jp:25", 25],
    ["smtp.example.jp:25 に接続できません", 25],
    ["ｓｍｔｐ．ｅｘａｍｐｌｅ．ｊｐ：２５", 25],
    ["connect to smtp.example.jp[192.0.2.25]:25: Connection timed out", 25],
    ["connect to [2001:db8::1]:25 failed", 25],
    ["192.0.2.1:25", 25],
    ["localhost:25", 25],
    ["プロトコル: POP3, ポート: 110 … プロトコル: SMTP, ポート: 25", 25],
    ["smtp.example.jp:25 (port 25)", 25],
    ["587に変えたのに送れません", 587],
    ["25番ポートから587番に変えたのに送れません", 587],
    ["ポートは25から587に変更済みです", 587],
    ["ポート25を使っています", 25],
    ["ポートが25になっています", 25],
    ["25番から587番にしたけど送れない", 587],
    ["４６５ に設定しました", 465],
  ] as const) {
    test(text, () => expect(portSeen(text)).toBe(port));
  }
});

test.describe("no port is seen:", () => {
  for (const text of [
    "サポート 0120-000-000",
    "サポート25周年",
    "ポートが見つかりません",
    "レポート 25",
    "support 25, report 25, import 25",
    "ポート 25MB",
    "添付ファイルは 25MB までです",
    "10:25",
    "送信日時: 2026/11/24 10:25",
    "at 10:25:30 on smtp.example.jp",
    "2001:db8:25::1",
    "fe80::25",
    "Server: 25",
    "件名:25",
    "version 3.25",
    "port 25.1",
    "250 OK",
    "ポート 123456",
    "Windows 10にしたら送れなくなった",
    "1587に変えました",
    "587人に送りました",
    "ポート25は使っていないのに送れない",
    "25番ポートは使っていません",
    "ポートは25ではありません",
    "ポート番号が25になっていません",
    // Which of them is in use is not told.
    "25番ポートではなく、587番ポートを使います",
    "Please use port 587 instead of port 25",
  ]) {
    test(text, () => expect(portSeen(text)).toBeUndefined());
  }
});

test("another port that ends in the same digits is itself", () => {
  expect(portSeen("smtp.example.jp:2525")).toBe(2525);
  expect(portSeen("ポート: 2525")).toBe(2525);
});

test("a returned mail names the port of servers, not the reader's", () => {
  const text = "connect to mx.example.net[192.0.2.1]:25: Connection timed out";
  expect(portInUse(text, [{ row: { kind: "program" } }])).toBe(25);
  expect(portInUse(text, [{ row: { kind: "program" } }, { row: { kind: "bounce" } }])).toBeUndefined();
});

test("a long text is read once", () => {
  for (const piece of ["ポート", "port ", "a.", "smtp.example.jp:", "[", "1:", "1", "25番", "25番の", "25は"]) {
    const start = performance.now();
    portSeen(piece.repeat(20_000));
    expect(performance.now() - start, piece).toBeLessThan(500);
  }
});
