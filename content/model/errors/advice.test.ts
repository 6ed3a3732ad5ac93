import { expect, test } from "@playwright/test";
import { readSite } from "../read.ts";
import { attribute, tagsOf } from "../tags.ts";
import { anchored } from "../vocabulary.ts";
import { adviceFor } from "./advice.ts";
import { nextSteps } from "./cause.ts";
import { findErrors } from "./match.ts";
import { publishedTable } from "./published-table.ts";
import type { ErrorRow } from "./table.ts";
import { addressOf, otherAnchors, targetOf } from "./target.ts";

const table = publishedTable();
const row: ErrorRow = {
  id: "cut-off",
  kind: "program",
  texts: [],
  patterns: [],
  causes: ["security-software", "port-25-blocked", "login"],
  meaning: "",
};
const causesOf = (port?: number) => adviceFor(row, table, { port }).map(({ cause }) => cause);
const addressesOf = (one: ErrorRow, guide?: string) =>
  adviceFor(one, table, { guide }).map(({ target }) => addressOf(target));

test("every cause comes with its words, its way out and, but for the last, what tells it from the next", () => {
  const advice = adviceFor(row, table);
  expect(advice).toHaveLength(3);
  for (const [index, { cause, name, meaning, tell, action }] of advice.entries()) {
    const words = table.causes[cause];
    expect({ name, meaning, tell }).toEqual({ ...words, tell: index < 2 ? words.tell : undefined, next: undefined });
    expect(action).toBe(table.steps[words.next].action);
  }
});

test.describe("the port in the message decides on the blocked port:", () => {
  for (const [what, port, causes] of [
    ["unknown", undefined, ["security-software", "port-25-blocked", "login"]],
    ["the blocked one", 25, ["port-25-blocked", "security-software", "login"]],
    ["another one", 587, ["security-software", "login", "port-25-blocked"]],
  ] as const) {
    test(what, () => expect(causesOf(port)).toEqual(causes));
  }
});

test("the blocked port comes first even where the error has other causes", () => {
  const other: ErrorRow = { ...row, causes: ["encryption"] };
  expect(adviceFor(other, table, { port: 25 }).map(({ cause }) => cause)).toEqual(["port-25-blocked", "encryption"]);
  expect(adviceFor(other, table, { port: 587 }).map(({ cause }) => cause)).toEqual(["encryption"]);
});

test("a reply about the mail itself keeps its cause first: the server was reached by that port", () => {
  const known = { port: 25 };
  const reply: ErrorRow = { ...row, kind: "server-reply", causes: ["not-ours"], next: "recipient" };
  const causes = (one: ErrorRow) => adviceFor(one, table, known).map(({ cause }) => cause);
  expect(causes(reply)).toEqual(["not-ours", "port-25-blocked"]);
  expect(causes({ ...row, kind: "server-reply", causes: ["too-large"] })).toEqual(["too-large", "port-25-blocked"]);
  expect(causes({ ...reply, next: "wait" })).toEqual(["port-25-blocked", "not-ours"]);
  expect(causes({ ...reply, kind: "program" })).toEqual(["port-25-blocked", "not-ours"]);
});

test("a row's own next step is for what is not the settings' fault, wherever that stands", () => {
  const known = table.errors.find(({ id }) => id === "thunderbird-recipient-refused");
  expect(known && adviceFor(known, table).map(({ action }) => action)).toEqual([
    table.steps.authentication.action,
    table.steps.recipient.action,
  ]);
});

test("what the port has no part in comes before it", () => {
  const known = { port: 25 };
  const causes = (one: ErrorRow) => adviceFor(one, table, known).map(({ cause }) => cause);
  expect(causes({ ...row, causes: ["server-name"] })).toEqual(["server-name", "port-25-blocked"]);
  expect(causes({ ...row, causes: ["too-large"] })).toEqual(["too-large", "port-25-blocked"]);
  expect(causes({ ...row, causes: ["not-ours"], next: "connection" })).toEqual(["not-ours", "port-25-blocked"]);
  expect(causes({ ...row, causes: ["server-name", "port-25-blocked"] })).toEqual(["port-25-blocked", "server-name"]);
});

test("a row's own next step is the first cause's, wherever that stands", () => {
  const own: ErrorRow = { ...row, next: "wait" };
  expect(adviceFor(own, table).map(({ action }) => action)).toEqual([
    table.steps.wait.action,
    table.steps.port.action,
    table.steps.login.action,
  ]);
  expect(adviceFor(own, table, { port: 25 })[1]?.action).toBe(table.steps.wait.action);
});

test.describe("the way out", () => {
  for (const [what, guide, addresses] of [
    ["without a guide", undefined, ["/sent", "/check", "/guides"]],
    ["in a guide that is not there", "windows/banana", ["/sent", "/check", "/guides"]],
    [
      "in a guide with all steps",
      "windows/thunderbird",
      [
        "/guides/windows/thunderbird#test",
        "/guides/windows/thunderbird#port",
        "/guides/windows/thunderbird#login-failed",
      ],
    ],
    [
      "in a guide with other names for them",
      "windows/outlook-express-6",
      [
        "/guides/windows/outlook-express-6#test",
        "/guides/windows/outlook-express-6#port",
        "/guides/windows/outlook-express-6#password-again",
      ],
    ],
    [
      "in a guide without them",
      "windows/mail-app",
      ["/guides/windows/mail-app#test", "/guides/windows/mail-app#change", "/guides/windows/mail-app#change"],
    ],
  ] as const) {
    test(what, () => expect(addressesOf(row, guide)).toEqual(addresses));
  }

  test("is the only guide of the error's program where none is known", () => {
    expect(addressesOf({ ...row, programs: ["iphone-mail"] })[1]).toBe("/guides/ios/mail#port");
    expect(addressesOf({ ...row, programs: ["android/thunderbird"] })[1]).toBe("/guides/android/thunderbird#port");
    expect(addressesOf({ ...row, programs: ["thunderbird"] })[1]).toBe("/check");
    expect(addressesOf({ ...row, programs: ["iphone-mail"] }, "mac/mail")[1]).toBe("/guides/mac/mail#port");
  });

  test("is no guide where the words may be another program's", () => {
    expect(addressesOf({ ...row, programs: ["iphone-mail"], shared: true })).toEqual(["/sent", "/check", "/guides"]);
    expect(addressesOf({ ...row, programs: ["iphone-mail"], shared: true }, "ios/mail")[1]).toBe(
      "/guides/ios/mail#port",
    );
  });

  for (const [text, addresses] of [
    ["“smtp.example.jp”のユーザ名またはパスワードが正しくありません。", ["/guides"]],
    ["ユーザー名またはパスワードが正しくありません。", ["/guides", "/guides"]],
    ["SMTPサーバーに接続できません", ["/check", "/guides"]],
    ["サーバーに接続できません", ["/check", "/guides"]],
    ["接続がタイムアウトしました", ["/check"]],
    ["認証に失敗しました", ["/guides"]],
    ["SMTPサーバーが見つかりません", ["/guides"]],
    ["SMTP AUTH が利用できません", ["/guides/windows/sylpheed#port"]],
    ["TLSが必要ですがサーバーが対応していません。", ["/guides/android/gmail#encryption"]],
  ] as const) {
    test(`of 「${text}」 without a known guide`, () => {
      const [first] = findErrors(text, table);
      expect(first && addressesOf(first.row).slice(0, addresses.length)).toEqual(addresses);
    });
  }

  for (const [id, address] of [
    ["neither", "/contact"],
    ["socket-10051", "/contact"],
    ["apple-mail-offline", "/contact"],
    ["delivery-delayed", "/contact"],
    ["delivery-still-tried", "/contact"],
    ["try-again-later", "/sent"],
    ["too-many-recipients", "/sent"],
  ] as const) {
    test(`of ${id} asks to send and check only who can send: ${address}`, () => {
      const known = table.errors.find((error) => error.id === id);
      expect(known && addressesOf(known)[0]).toBe(address);
    });
  }

  test("is the same for who has no connection in every guide", () => {
    for (const guide of table.guides) expect(addressOf(targetOf("connection", guide))).toBe("/contact");
  });

  test("is a place that exists, for every step and guide", () => {
    const places = new Set(
      readSite(process.cwd(), "example").value?.guides.flatMap(({ id, body }) =>
        tagsOf(body, ...anchored).map((tag) => `/guides/${id}#${attribute(tag, "id")}`),
      ),
    );
    const others = ["/check", "/guides", "/providers", "/errors", "/contact", "/sent"];
    for (const step of nextSteps) {
      expect(others).toContain(addressOf(targetOf(step)));
      for (const guide of table.guides) expect([...places, ...others]).toContain(addressOf(targetOf(step, guide)));
    }
    expect(places.size).toBeGreaterThan(0);
  });
});

test("who learns of the guide later gets the same step as who knew it", () => {
  for (const step of nextSteps) {
    const open = targetOf(step);
    if (!("anchors" in open)) continue;
    const others = new Map(
      otherAnchors(open.anchors, table.guides)
        .split(" ")
        .map((one) => one.split("=") as [string, string]),
    );
    for (const guide of table.guides)
      expect(`/guides/${guide.id}#${others.get(String(guide.number)) ?? open.anchors[0] ?? "change"}`).toBe(
        addressOf(targetOf(step, guide)),
      );
  }
});

test("every error leads somewhere in every guide", () => {
  for (const error of table.errors)
    for (const { id } of table.guides) expect(addressesOf(error, id).length, error.id).toBe(error.causes.length);
});
