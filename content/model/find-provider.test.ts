import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { findProvider, isWithout587, type ProviderTable } from "./find-provider.ts";
import type { OtherProvider } from "./other-provider.ts";

const way = (port: number) => ({
  host: "smtp.example.net",
  port,
  encryption: "none" as const,
  authentication: ["none" as const],
});
const provider = (
  id: string,
  name: string,
  domains: string[],
  aliases: string[] = [],
  ports = [587],
): OtherProvider => ({
  id,
  number: 108,
  formerly: [],
  name,
  aliases,
  domains,
  submission: ports.map(way),
});
const table: ProviderTable = {
  mailDomain: "example.jp",
  name: "Reimail",
  providers: [
    provider("mitsu", "みつネット", ["mitsu.ne.jp", "mitsu.example.com"], ["三つネット"]),
    provider("mitsu-kita", "みつネット", ["kita.mitsu.ne.jp"]),
    provider("yotsu", "Yotsu Mail", ["yotsu.net"], ["ヨツメール"]),
    provider("itsutsu", "ＩＴＳＵＴＳＵ", ["itsutsu.co.jp"], [], [25]),
    provider("yotsu-net", "Yotsu.net (よつ)", ["yotsu.example.org"]),
    provider("nanatsu", "なな.example (Reinet)", ["nanatsu.jp"], ["インターネット七津"]),
    provider("mutsu", "むつ", ["mu-tsu.com", "mu-tsu.com.ar"], [], [25, 465]),
  ],
};

test.describe("a provider is found by its domain:", () => {
  for (const [typed, id] of [
    ["taro@mitsu.ne.jp", "mitsu"],
    ["mitsu.ne.jp", "mitsu"],
    ["@mitsu.ne.jp", "mitsu"],
    ["taro@kita.mitsu.ne.jp", "mitsu-kita"],
    ["taro@a.kita.mitsu.ne.jp", "mitsu-kita"],
    ["taro@minami.mitsu.ne.jp", "mitsu"],
    ["taro@a.b.c.yotsu.net", "yotsu"],
    ["taro@itsutsu.co.jp", "itsutsu"],
    ["smtp.yotsu.net", "yotsu"],
    [" 「smtp.yotsu.net」 ", "yotsu"],
    ["ＴＡＲＯ＠ＹＯＴＳＵ．ＮＥＴ", "yotsu"],
    ["taro＠yotsu。net", "yotsu"],
    ["  taro @ yotsu.net　", "yotsu"],
    ["taro@yotsu.net.", "yotsu"],
    ["taro@\u200byotsu.net\r\n", "yotsu"],
    ["<taro@yotsu.net>", "yotsu"],
    ["山田 太郎 <taro@yotsu.net>", "yotsu"],
    ["「taro@yotsu.net」です", "yotsu"],
    ["mailto:taro@yotsu.net", "yotsu"],
    ["mailto:taro@yotsu.net?subject=hanako@mitsu.ne.jp", "yotsu"],
    ["https://www.yotsu.net/mail/", "yotsu"],
    ["smtp.yotsu.net:587", "yotsu"],
    ['"taro@mitsu.ne.jp"@yotsu.net', "yotsu"],
    ["taro@mu–tsu.com", "mutsu"],
    ["taro@mitsu,ne,jp", "mitsu"],
    ["taro@mitsu,ne.jp", "mitsu"],
    ["ｔａｒｏ＠ｍｉｔｓｕ、ｎｅ、ｊｐ", "mitsu"],
    ["mitsu,ne,jp", "mitsu"],
    ["taro@yotsu.net,", "yotsu"],
    ["hanako@mitsu.ne.jp, taro@yotsu.net", "yotsu"],
  ] as const) {
    test(typed.trim(), () => {
      expect(findProvider(typed, table)).toMatchObject({ kind: "found", by: "domain", provider: { id } });
    });
  }
});

test.describe("a provider is found by its name:", () => {
  for (const [typed, id] of [
    ["ＹＯＴＳＵ ＭＡＩＬ", "yotsu"],
    ["yotsu mail", "yotsu"],
    ["よつめーる", "yotsu"],
    ["ﾖﾂﾒｰﾙ", "yotsu"],
    ["ヨツ・メール", "yotsu"],
    ["三つ", "mitsu"],
    ["itsutsu", "itsutsu"],
    ["kita", "mitsu-kita"],
    ["mu-tsu", "mutsu"],
    ["Yotsu.net (よつ)", "yotsu-net"],
    ["七津", "nanatsu"],
    ["reinet", "nanatsu"],
  ] as const) {
    test(typed, () => {
      expect(findProvider(typed, table)).toMatchObject({ kind: "found", by: "name", provider: { id } });
    });
  }
});

test.describe("everything else is told apart:", () => {
  for (const [typed, reading] of [
    ["taro@example.jp", { kind: "own" }],
    ["example.jp", { kind: "own" }],
    ["taro@a.example.jp", { kind: "own" }],
    ["reimail", { kind: "own" }],
    ["ＲＥＩ", { kind: "own" }],
    ["インターネット", { kind: "several" }],
    ["ケーブルテレビ", { kind: "no-address" }],
    ["tsu", { kind: "none" }],
    ["inet", { kind: "none" }],
    ["みつネット", { kind: "several", providers: [{ id: "mitsu" }, { id: "mitsu-kita" }] }],
    ["yotsu", { kind: "several", providers: [{ id: "yotsu" }, { id: "yotsu-net" }] }],
    ["mitsu", { kind: "several", providers: [{ id: "mitsu" }, { id: "mitsu-kita" }] }],
    ["taro@example.co.jp", { kind: "organisation", of: "company", domain: "example.co.jp" }],
    ["taro@mail.example.co.jp", { kind: "organisation", of: "company", domain: "mail.example.co.jp" }],
    ["taro@example.ac.jp", { kind: "organisation", of: "school" }],
    ["taro@example.ed.jp", { kind: "organisation", of: "school" }],
    ["taro@example.go.jp", { kind: "organisation", of: "office" }],
    ["taro@city.example.lg.jp", { kind: "organisation", of: "office" }],
    ["taro@example.org", { kind: "none", domain: "example.org" }],
    ["taro@other.ne.jp", { kind: "none", domain: "other.ne.jp" }],
    ["taro@example.co.uk", { kind: "none" }],
    ["taro@badexample.jp", { kind: "none" }],
    ["taro@ayotsu.net", { kind: "none" }],
    ["taro@yotsu.net.example.org", { kind: "none" }],
    ["むつごろう", { kind: "none" }],
    ["わかりません", { kind: "none" }],
    ["com", { kind: "no-address" }],
    ["co", { kind: "none" }],
    ["<script>alert(1)</script>", { kind: "none" }],
    ["taro@ne.jp", { kind: "no-address" }],
    ["ne.jp", { kind: "no-address" }],
    ["co.uk", { kind: "no-address" }],
    ["taro@com", { kind: "no-address" }],
    ["taro@", { kind: "no-address" }],
    ["taro@localhost", { kind: "no-address" }],
    ["taro@yotsu..net", { kind: "no-address" }],
    ["taro@192.0.2.1", { kind: "no-address" }],
    ["@", { kind: "no-address" }],
    ["", { kind: "no-address" }],
    [" 　\t", { kind: "no-address" }],
    ["...", { kind: "no-address" }],
    ["a", { kind: "no-address" }],
  ] as const) {
    test(`「${typed}」: ${reading.kind}`, () => {
      expect(findProvider(typed, table)).toMatchObject(reading);
    });
  }
});

test("port 25 alone is told with what is found, 465 is as good as 587", () => {
  expect(findProvider("taro@itsutsu.co.jp", table)).toMatchObject({ without587: true });
  expect(findProvider("taro@mu-tsu.com", table)).toMatchObject({ without587: false });
  expect(
    [[587], [465], [25, 587], [25], [25, 25]].map((ports) => isWithout587({ submission: ports.map(way) })),
  ).toEqual([...[false, false, false, true, true]]);
});

test("whatever is typed gets an answer, and only a listed domain finds by domain", () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("taro", "@", ".", "-", "jp", "ne", "co", "mitsu", "yotsu.net", " ", "ー", "mailto:"), {
        maxLength: 9,
      })
      .map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const reading = findProvider(text, table);
      return (
        reading.kind !== "found" ||
        reading.by === "name" ||
        reading.provider.domains.some((domain) => text.includes(domain))
      );
    }),
  );
});

test("however long the text, the reading takes no time that is felt", () => {
  const started = performance.now();
  for (const piece of ["a", "a.", "-", ".", "@", "a@", "<", "ー", "mailto:", "://"])
    findProvider(piece.repeat(100_000), table);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("whoever slips is shown whom they may mean, and nobody else", () => {
  for (const [typed, ids] of [
    ["taro@yotu.net", ["yotsu"]],
    ["taro@yotsu.com", ["yotsu", "yotsu-net"]],
    ["taro@nanatsu.co.jp", ["nanatsu"]],
    ["taro@unknown.example.net", []],
  ] as const) {
    const reading = findProvider(typed, table);
    expect("near" in reading ? reading.near.map(({ provider: { id } }) => id) : reading, typed).toEqual(ids);
  }
});
