import { expect, test } from "@playwright/test";
import { thunderbirdAutoconfig } from "./autoconfig.ts";
import { recordOf, recordWith, recordWithout } from "./invented-providers.ts";
import { findLeftOut } from "./left-out.ts";
import { textOf } from "./made.ts";
import { parseXml } from "./parse-xml.ts";

const example = recordOf("example");

function emailProvider(record = example, guide?: string) {
  return parseXml(textOf(thunderbirdAutoconfig(record, guide ? { guide } : {}))).clientConfig.emailProvider;
}

test("the file holds what Thunderbird's parser wants", () => {
  const { clientConfig } = parseXml(textOf(thunderbirdAutoconfig(example)));
  expect(clientConfig["@version"]).toBe("1.1");
  expect(emailProvider()).toMatchObject({
    "@id": "example.jp",
    domain: "example.jp",
    displayName: "れいネット",
    displayShortName: "れいネット",
    incomingServer: {
      "@type": "pop3",
      hostname: "pop.example.jp",
      port: "995",
      socketType: "SSL",
      authentication: "password-cleartext",
      username: "%EMAILADDRESS%",
    },
    outgoingServer: {
      "@type": "smtp",
      hostname: "smtp.example.jp",
      port: "587",
      socketType: "STARTTLS",
      authentication: "password-cleartext",
      username: "%EMAILADDRESS%",
    },
  });
});

test("the user name is a placeholder of the form that the record names", () => {
  const { incomingServer, outgoingServer } = emailProvider(recordWith({ outgoing: { userName: "local-part" } }));
  expect([incomingServer.username, outgoingServer.username]).toEqual(["%EMAILLOCALPART%", "%EMAILLOCALPART%"]);
});

test("an IMAP server, which Thunderbird for Android needs, is one", () => {
  const record = recordWith({ incoming: { protocol: "imap", port: 993 } });
  expect(emailProvider(record).incomingServer).toMatchObject({ "@type": "imap", port: "993" });
});

for (const [sending, receiving, sockets] of [
  ["starttls", "tls", ["STARTTLS", "SSL"]],
  ["tls", "starttls", ["SSL", "STARTTLS"]],
  ["none", "none", ["plain", "plain"]],
] as const) {
  test(`sending by ${sending} and receiving by ${receiving} are told as ${sockets.join(" and ")}`, () => {
    const record = recordWith({ outgoing: { encryption: sending }, incoming: { encryption: receiving } });
    const { incomingServer, outgoingServer } = emailProvider(record);
    expect([outgoingServer.socketType, incomingServer.socketType]).toEqual(sockets);
  });
}

test("IMAP without any encryption is told as it is, for computers; of Android staff are told", () => {
  const record = recordWith({ outgoing: { encryption: "none" }, incoming: { protocol: "imap", encryption: "none" } });
  const { incomingServer, outgoingServer } = emailProvider(record);
  expect([outgoingServer.socketType, incomingServer.socketType]).toEqual(["plain", "plain"]);
  expect(findLeftOut(record).join("\n")).toContain("Android");
  expect(findLeftOut(recordWith({ incoming: { protocol: "imap" } })).join("\n")).not.toContain("Android");
});

for (const [sending, receiving] of [
  ["none", "tls"],
  ["none", "starttls"],
  ["tls", "none"],
  ["starttls", "none"],
] as const) {
  test(`plain text never stands beside encryption: ${sending} and ${receiving}`, () => {
    const record = recordWith({ outgoing: { encryption: sending }, incoming: { encryption: receiving } });
    expect(thunderbirdAutoconfig(record)).toEqual({ kind: "lacking", lacks: ["one-sided-encryption"] });
  });
}

test("our guide is linked where the site's origin is known", () => {
  const url = "https://mail-guide.example.jp/guides/windows/thunderbird";
  expect(emailProvider(example, "/guides/windows/thunderbird").documentation).toMatchObject({
    "@url": url,
    descr: { "@lang": "ja" },
  });
  expect(emailProvider(example)).not.toHaveProperty("documentation");
  expect(emailProvider(recordWithout("site"), "/guides/windows/thunderbird")).not.toHaveProperty("documentation");
});

test("long names are cut to what the draft allows, between characters", () => {
  const { displayName, displayShortName } = emailProvider({ ...example, name: "𠮷".repeat(100) });
  expect([displayName, displayShortName]).toEqual(["𠮷".repeat(60), "𠮷".repeat(20)]);
});

for (const [record, lacks] of [
  [recordOf("micnet"), ["incoming", "outgoing.encryption", "outgoing.userName"]],
  [recordWithout("incoming"), ["incoming"]],
  [recordWithout("incoming.encryption"), ["incoming.encryption"]],
  [recordWithout("incoming.encryption", "outgoing.encryption"), ["incoming.encryption", "outgoing.encryption"]],
  [recordWith({ outgoing: { userName: "user-id" } }), ["outgoing.userName"]],
] as const) {
  test(`there is no file without ${lacks.join(" and ")}`, () => {
    expect(thunderbirdAutoconfig(record)).toEqual({ kind: "lacking", lacks });
  });
}
