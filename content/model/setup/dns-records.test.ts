import { expect, test } from "@playwright/test";
import { dnsRecords } from "./dns-records.ts";
import { recordOf, recordWith, recordWithout } from "./invented-providers.ts";

const example = recordOf("example");
const lines = (record = example) =>
  dnsRecords(record)
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(";"));
const comments = (record = example) =>
  dnsRecords(record)
    .split("\n")
    .filter((line) => line.startsWith(";"))
    .join("\n");

test("a complete record gives servers and the names that programs ask", () => {
  expect(lines()).toEqual([
    "_submission._tcp.example.jp. 3600 IN SRV 0 1 587 smtp.example.jp.",
    "_pop3s._tcp.example.jp. 3600 IN SRV 0 1 995 pop.example.jp.",
    "autoconfig.example.jp. 3600 IN CNAME mail-guide.example.jp.",
    "autodiscover.example.jp. 3600 IN CNAME mail-guide.example.jp.",
    "_autodiscover._tcp.example.jp. 3600 IN SRV 0 1 443 mail-guide.example.jp.",
  ]);
  expect(comments()).not.toContain("わからない");
});

for (const [encryption, submission] of [
  ["none", "_submission"],
  ["starttls", "_submission"],
  ["tls", "_submissions"],
] as const) {
  test(`sending with ${encryption} is ${submission}`, () => {
    expect(lines(recordWith({ outgoing: { encryption, port: 465 } }))).toContain(
      `${submission}._tcp.example.jp. 3600 IN SRV 0 1 465 smtp.example.jp.`,
    );
  });
}

for (const [protocol, encryption, service] of [
  ["pop3", "none", "_pop3"],
  ["pop3", "starttls", "_pop3"],
  ["pop3", "tls", "_pop3s"],
  ["imap", "none", "_imap"],
  ["imap", "starttls", "_imap"],
  ["imap", "tls", "_imaps"],
] as const) {
  test(`receiving by ${protocol} with ${encryption} is ${service}`, () => {
    expect(lines(recordWith({ incoming: { protocol, encryption } }))).toContain(
      `${service}._tcp.example.jp. 3600 IN SRV 0 1 995 pop.example.jp.`,
    );
  });
}

test("MicNet's record gives no line yet and says why", () => {
  expect(lines(recordOf("micnet"))).toEqual([]);
  for (const field of ["incoming", "outgoing.encryption", "site"]) {
    expect(comments(recordOf("micnet"))).toContain(`（${field}）`);
  }
});

test("only what the site answers gets a name", () => {
  const byUserId = recordWith({ outgoing: { userName: "user-id" } });
  expect(lines(byUserId).filter((line) => line.startsWith("auto"))).toEqual([]);
  expect(comments(byUserId)).toContain("outgoing.userName");

  const oneSided = recordWith({ outgoing: { encryption: "none" } });
  expect(lines(oneSided).filter((line) => line.startsWith("auto"))).toEqual([
    "autodiscover.example.jp. 3600 IN CNAME mail-guide.example.jp.",
  ]);
});

test("the certificate is asked to name what got a name, and nothing where none did", () => {
  expect(comments(example)).toContain("autoconfig.example.jp と autodiscover.example.jp も");
  expect(comments(recordWith({ outgoing: { encryption: "none" } }))).toContain(
    "証明書には、autodiscover.example.jp も",
  );
  expect(comments(recordWith({ outgoing: { userName: "user-id" } }))).not.toContain("証明書");
});

test("without the site's origin the servers stay", () => {
  expect(lines(recordWithout("site"))).toHaveLength(2);
  expect(lines(recordWithout("incoming.encryption")).filter((line) => line.includes("pop"))).toEqual([]);
});

test.describe("the origin of the site:", () => {
  const at = (site: string) => ({ ...example, site });
  const names = (site: string) => lines(at(site)).filter((line) => line.includes("auto"));

  test("an address is named by the kind of line that holds one, and no SRV, which holds names only", () => {
    expect(names("https://192.0.2.5")).toEqual([
      "autoconfig.example.jp. 3600 IN A 192.0.2.5",
      "autodiscover.example.jp. 3600 IN A 192.0.2.5",
    ]);
    expect(names("https://[2001:db8::5]/")).toEqual([
      "autoconfig.example.jp. 3600 IN AAAA 2001:db8::5",
      "autodiscover.example.jp. 3600 IN AAAA 2001:db8::5",
    ]);
    expect(comments(at("https://192.0.2.5"))).toContain("_autodiscover._tcp の行は出しません");
    expect(comments(at("https://192.0.2.5"))).toContain("autoconfig.example.jp と autodiscover.example.jp も");
  });

  for (const [own, other] of [
    ["autoconfig.example.jp", "autodiscover.example.jp"],
    ["autodiscover.example.jp", "autoconfig.example.jp"],
  ] as const) {
    test(`${own} points not to itself`, () => {
      expect(names(`https://${own}`)).toEqual([
        `${other}. 3600 IN CNAME ${own}.`,
        `_autodiscover._tcp.example.jp. 3600 IN SRV 0 1 443 ${own}.`,
      ]);
      expect(comments(at(`https://${own}`))).toContain(`${own} はこのサイトの名前`);
      expect(comments(at(`https://${own}`))).toContain(`証明書には、${other} も`);
    });
  }

  test("a port goes into the line that can hold one; the others, which can't, are left out", () => {
    expect(names("https://mail.example.jp:8443")).toEqual([
      "_autodiscover._tcp.example.jp. 3600 IN SRV 0 1 8443 mail.example.jp.",
    ]);
    expect(comments(at("https://mail.example.jp:8443"))).toContain("8443番ポート");
    expect(comments(at("https://mail.example.jp:8443"))).not.toContain("証明書には、");
    expect(names("https://192.0.2.5:8443")).toEqual([]);
    expect(names("https://mail.example.jp:443")).toHaveLength(3);
  });

  test("a name written to its last dot gets no second one", () => {
    expect(names("https://mail.example.jp./")[0]).toBe("autoconfig.example.jp. 3600 IN CNAME mail.example.jp.");
  });
});

test("each line is a comment or a record of a zone file, and the last one ends", () => {
  const record = /^[a-z0-9._-]+\. 3600 IN (CNAME|SRV 0 1 \d+) [a-z0-9.-]+\.$/;
  expect(lines().filter((line) => !record.test(line))).toEqual([]);
  expect(dnsRecords(example)).toMatch(/[^\n]\n$/);
});
