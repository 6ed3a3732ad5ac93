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
const addressesOf = (one: ErrorRow, guide?: string) =>
  adviceFor(one, table, { guide }).map(({ target }) => addressOf(target));

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
