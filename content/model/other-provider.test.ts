import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { faultsOf, isJapanese, readInvented } from "./invented-site.ts";
import { listedDomains } from "./listed-domains.ts";
import { readNumbered } from "./numbered-site.ts";
import { readSite } from "./read.ts";
import { siteOnDisk } from "./site-on-disk.ts";

const file = "content/other-providers.yaml";
const table = inventedFiles[file] ?? "";
const more = `  - id: yotsu
    number: 868
    name: よつネット
    domains: [example.org, example.com]
    submission:
      - { host: smtp.example.org, port: 25, encryption: none, authentication: [none] }
`;
const change = (from: string, to: string) => ({ [file]: (table + more).replace(from, () => to) });

test("several providers are read", () => {
  const { value, faults } = readNumbered({ [file]: table + more });
  expect(faults).toEqual([]);
  expect(value?.otherProviders.providers.map(({ id }) => id)).toEqual(["mitsu", "yotsu"]);
});

test.describe("what is wrong in the table is told with its line:", () => {
  for (const [what, changes, line, found, fix] of [
    ["an id used twice", change("id: yotsu", "id: mitsu"), 9, "mitsu", "みつネット の id"],
    ["an id that no address can carry", change("id: yotsu", "id: よつ"), 9, "よつ", "半角の小文字"],
    ["a domain of two providers", change("example.org,", "example.net,"), 12, "example.net", "みつネット（mitsu）"],
    ["a domain written twice", change("example.com]", "example.org]"), 12, "example.org", "よつネット（yotsu）"],
    ["a domain that many share", change("example.com]", "ne.jp]"), 12, "ne.jp", "会社の名前まで"],
    ["a domain with an at sign", change("example.com]", '"@example.com"]'), 12, "@example.com", "smtp.example.jp"],
    ["no domain", change("[example.org, example.com]", "[]"), 12, "domains", "1つ以上"],
    [
      "no way to send",
      change("\n      - { host: smtp.example.org, port: 25, encryption: none, authentication: [none] }", " []"),
      13,
      "submission",
      "1つ以上",
    ],
    ["an unknown encryption", change("encryption: none", "encryption: ssl"), 14, "ssl", "starttls"],
    ["an unknown form of user name", change("userName: address", "userName: mail"), 8, "mail", "dotted-address"],
    ["an unknown authentication", change("[none]", "[cram-md5]"), 14, "cram-md5", "encrypted-password"],
    ["a login without a user name", change("[none]", "[password]"), 14, "authentication", "userName"],
    ["a key that does not exist", change("name: よつネット", "name: よつネット\n    tel: 0"), 12, "tel", "つづり"],
    ["no source", change("source:", "sauce:"), 1, "source", "書き足して"],
    ["a day that is none", change("2026-01-01", "2026年"), 1, "asOf", "2008-04-01"],
  ] as const) {
    test(what, () => {
      const faults = faultsOf(changes, found);
      expect(faults).toContainEqual(expect.objectContaining({ file, line, fix: expect.stringContaining(fix) }));
      expect(faults.every(isJapanese)).toBe(true);
    });
  }
});

test("all clashes come at once", () => {
  const { faults } = readInvented({ [file]: `${table}${more}${more}` });
  expect(faults.map(({ line }) => line)).toEqual([15, 18, 18]);
});

test.describe("the published table", () => {
  const providers = readSite(process.cwd(), "micnet").value?.otherProviders.providers ?? [];
  const ways = providers.flatMap(({ submission }) => submission);

  test("holds every line of its source", () => {
    // 69 lines; two ways of one provider stand together, and one line was for two hosts.
    expect(ways).toHaveLength(70);
    expect(providers).toHaveLength(60);
    expect(ways.filter(({ port }) => port === 25)).toHaveLength(10);
  });

  test("says how to log in wherever one must", () => {
    expect(ways.filter(({ userName }) => userName === undefined).map(({ host }) => host)).toEqual([
      "smtp.kokuyou.ne.jp",
    ]);
  });

  test("gives TLS from the start to port 465 alone", () => {
    expect(ways.filter(({ port, encryption }) => (port === 465) !== (encryption === "tls"))).toEqual([]);
  });
});

test.describe("a list names the domains by which readers look:", () => {
  const { providers } = siteOnDisk().otherProviders;
  const listed = providers.flatMap((one) => listedDomains(one).domains);

  for (const domain of ["icloud.com", "me.com", "msn.com", "live.jp", "outlook.jp", "hotmail.co.jp"]) {
    test(domain, () => expect(listed).toContain(domain));
  }

  test("all of a few, the first six and the Japanese of many, in the order of the source", () => {
    const few = ["mac.com", "me.com", "icloud.com"];
    expect(listedDomains({ domains: few })).toEqual({ domains: few, isCut: false });
    expect(listedDomains({ domains: ["a.at", "b.at", "c.at", "d.at", "e.at", "f.at", "g.at", "h.jp"] })).toEqual({
      domains: ["a.at", "b.at", "c.at", "d.at", "e.at", "f.at", "h.jp"],
      isCut: true,
    });
  });
});
