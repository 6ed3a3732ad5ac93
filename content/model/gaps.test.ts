import { expect, test } from "@playwright/test";
import { findGaps } from "./gaps.ts";
import { recordOf, recordWith, recordWithout } from "./setup/invented-providers.ts";

test("a complete record has no gap", () => {
  expect(findGaps(recordOf("example"))).toEqual([]);
});

test("of MicNet's record staff read what is left out, and why", () => {
  expect(findGaps(recordOf("micnet"))).toEqual(
    expect.arrayContaining([
      "設定プロファイル、Thunderbird の自動設定、Outlook の自動設定、QR コードは出しません。受信サーバー（incoming）がわからないためです。",
      "Thunderbird の自動設定、Outlook の自動設定は出しません。ユーザー名（outgoing.userName）がメールアドレスから決まらないためです。",
    ]),
  );
});

test("without a public address staff read all that needs one", () => {
  const [message = ""] = findGaps(recordWithout("site"));
  for (const what of ["sitemap.xml", "QR コード", "Open Graph", "案内のリンク"]) expect(message).toContain(what);
});

for (const [record, field] of [
  [recordWithout("incoming"), "incoming"],
  [recordWithout("incoming.encryption"), "incoming.encryption"],
  [recordWithout("outgoing.encryption"), "outgoing.encryption"],
  [recordWith({ outgoing: { userName: "user-id" } }), "outgoing.userName"],
  [recordWith({ outgoing: { encryption: "none" } }), "encryption: none"],
  [recordWithout("site"), "site"],
] as const) {
  test(`${field} is named where something is left out for it`, () => {
    expect(findGaps(record).join("\n")).toMatch(new RegExp(`（${field}）`));
  });
}
