import { expect, test } from "@playwright/test";
import { adviceFor } from "./advice.ts";
import { findErrors } from "./match.ts";
import { longestText } from "./plain.ts";
import { portInUse } from "./port-seen.ts";
import { publishedTable } from "./published-table.ts";
import { realMessages } from "./real-messages.ts";
import { type CompactError, type ErrorTable, readTable } from "./table.ts";

const table = publishedTable();

test.describe("a message as people bring it is known:", () => {
  for (const { what, text, id, cause } of realMessages) {
    test(what, () => {
      const findings = findErrors(text, table);
      const [first] = findings;
      expect(first?.row.id).toBe(id);
      expect(first && adviceFor(first.row, table, { port: portInUse(text, findings) })[0]?.cause).toBe(cause);
    });
  }
});

for (const row of table.errors.filter(({ kind }) => kind !== "symptom")) {
  test(`${row.id} is found by its own texts and codes`, () => {
    for (const text of [...row.texts, ...(row.said ?? [])]) {
      const [first] = findErrors(
        `お世話になります。「${text.replaceAll("…", " smtp.example.jp ")}」と出ました。`,
        table,
      );
      expect(first, text).toMatchObject({ row: { id: row.id }, matched: text });
    }
    for (const code of row.codes ?? [])
      expect(
        findErrors(`${row.kind === "bounce" ? "Mailer-Daemon\n" : ""}エラー ${code}`, table).map(
          (found) => found.row.id,
        ),
        code,
      ).toContain(row.id);
  });
}

test("short words are an error's own only where nothing else is typed", () => {
  const rows = table.errors.flatMap((row) => (row.alone ?? []).map((word) => ({ row, word })));
  expect(rows.map(({ word }) => word)).toEqual(expect.arrayContaining(["Relay", "STARTTLS"]));
  for (const { row, word } of rows) {
    expect(findErrors(`「${word}」`, table)[0]).toMatchObject({ row: { id: row.id }, matched: word });
    expect(findErrors(`${word}=mx.example.jp`, table)).toEqual([]);
  }
});

test.describe("a text that says nothing of an error finds none:", () => {
  for (const text of [
    "",
    " \n\t　",
    "…",
    "助けてください。",
    "お電話は 0120-535-550 まで。受付は 9:00 から 17:30 です。",
    "Android 4.4.2 のスマートフォンで、5.5.1 というアプリを使っています。",
    "550円の切手を 421 枚買いました。",
    "Port: 587, STARTTLS, smtp.example.jp",
    "Received: from pc (localhost [127.0.0.1]) by mx.example.jp with ESMTPSA",
    "0x80070005",
    "The quick brown fox jumps over the lazy dog.",
    "\u0000\uD800\uDFFF\uFFFF",
    // Replies that the table does not know as a whole: of their halves, one means something else.
    "550 5.7.99 Something that nobody knows",
    "550-5.7.25 The IP address sending this message does not have a PTR record",
  ]) {
    test(JSON.stringify(text), () => expect(findErrors(text, table)).toEqual([]));
  }
});

test.describe("of several errors in one text", () => {
  const invented = tableOf([
    { id: "wrapper", kind: "program", texts: ["送信できませんでした。サーバーに断られました"], programs: ["one"] },
    { id: "short", kind: "program", texts: ["断られました"], programs: ["one"] },
    { id: "stranger", kind: "program", texts: ["できませんでした。"], programs: ["two"] },
    { id: "anywhere", kind: "program", texts: ["localhost"] },
    { id: "reply", kind: "server-reply", texts: ["no relay"], codes: ["550", "551"] },
    { id: "twin", kind: "server-reply", texts: ["no user"], codes: ["550"] },
    { id: "experience", kind: "server-reply", texts: ["no idea"], general: true },
    { id: "bounce", kind: "bounce", texts: ["a very long subject of a returned mail"] },
    { id: "elsewhere", kind: "program", texts: ["look elsewhere"], next: "lookup" },
    { id: "sent", kind: "server-reply", texts: ["no room"], codes: ["552"] },
    { id: "returned", kind: "bounce", texts: ["no room there"], codes: ["552"] },
    { id: "receiving", kind: "receiving", texts: ["POP3"] },
  ]);
  const wrapped = "送信できませんでした。サーバーに断られました";
  const found = (text: string) => findErrors(text, invented).map(({ row, certainty }) => `${row.id} ${certainty}`);

  for (const [what, text, expected] of [
    ["the reply outranks the program", `${wrapped}: no relay`, ["reply high", "wrapper high"]],
    [
      "the program outranks the returned mail",
      `A very long subject of a returned mail ${wrapped}`,
      ["wrapper high", "bounce high"],
    ],
    ["the longest text comes first", "localhost 断られました", ["anywhere high", "short high"]],
    ["another program's words are not meant", `${wrapped}。できませんでした。`, ["wrapper high"]],
    ["a code of one meaning outranks the program", `${wrapped}: '551'`, ["wrapper high"]],
    [
      "a code of one meaning outranks the program where it stands as a code",
      `${wrapped} エラー 551`,
      ["reply medium", "wrapper high"],
    ],
    [
      "a code of several meanings comes after the program",
      `${wrapped} エラー 550`,
      ["wrapper high", "reply low", "twin low"],
    ],
    ["a code is not read beside words that explain it", "550 no user", ["twin high"]],
    ["experience is less sure", "no idea", ["experience medium"]],
    [
      "a code outranks what only refers to another text",
      "Look elsewhere. Error 550",
      ["reply low", "twin low", "elsewhere high"],
    ],
    [
      "a code in a returned mail is of that",
      "A very long subject of a returned mail\nError 552",
      ["returned medium", "bounce high"],
    ],
    ["a code elsewhere is not of a returned mail", "Error 552", ["sent medium"]],
    ["what is about receiving is answered as such alone", `${wrapped} Protocol: POP3, Port: 110`, ["receiving high"]],
  ] as const) {
    test(what, () => expect(found(text)).toEqual(expected));
  }
});

test("a server named as for receiving adds that, where nothing is said of sending", () => {
  const ids = (text: string) => findErrors(text, table).map(({ row }) => row.id);
  expect(ids("サーバー pop.example.jp との接続がタイムアウトしました。")).toContain("receiving-error");
  expect(ids("pop.example.jp との接続がタイムアウトしたため、メッセージを送信できませんでした")).not.toContain(
    "receiving-error",
  );
});

test.describe("what is harmless, or says that it works, finds none:", () => {
  for (const text of [
    "受信も送信もできています",
    "送受信できるようになりました",
    "送信だけできます",
    "写真が送れました",
    "アップデートしたら直りました",
    "外出先でメールを見たい",
    "お客様のメールアカウントは停止されます。パスワードを入力してください http://example.com",
    "マスターパスワードを入力してください",
    "受信だけできます",
    "ノートンの更新通知が送られてきた",
    "電話でパスワードを聞かれました。詐欺ですか",
    "家に戻ってきたら送れた",
    "FAXが送れない",
    "相手のメールサーバーが受信を拒否しました",
    "503 Service Unavailable",
    "500 Internal Server Error",
  ])
    test(text, () => expect(findErrors(text, table)).toEqual([]));
});

test("what is only noticed counts where no message is known", () => {
  expect(findErrors("急に送れなくなりました。0x800CCC0E", table).map(({ row }) => row.kind)).toEqual(["program"]);
});

test("what lies beyond the limit is not read", () => {
  const message = "Relay access denied";
  expect(findErrors(" ".repeat(longestText - message.length) + message, table)).toHaveLength(1);
  expect(findErrors(" ".repeat(longestText) + message, table)).toEqual([]);
});

function tableOf(
  errors: Pick<CompactError, "id" | "kind" | "texts" | "codes" | "programs" | "general" | "next">[],
): ErrorTable {
  return readTable({ ...table, errors: errors.map((error) => ({ causes: ["login"], meaning: "", ...error })) });
}
