import { expect, test } from "@playwright/test";
import { readInvented } from "./invented-site.ts";
import type { Provider } from "./provider.ts";
import { encryptionStates, fillIn, outgoingEncryption, settingOf, unfilled, valuePaths } from "./settings.ts";

/** The least that a record may hold, with these of its parts put anew. */
function providerWith(changes: Partial<Provider> & { encryption?: "none" | "starttls" | "tls" } = {}): Provider {
  const { provider } = readInvented().value ?? {};
  if (!provider) throw new Error("the invented site has faults");
  const { encryption, ...parts } = changes;
  return {
    ...provider,
    ...parts,
    outgoing: { ...provider.outgoing, ...parts.outgoing, ...(encryption && { encryption }) },
  };
}

test("encryption has four states, the last of them that nobody has said", () => {
  const states = (["none", "starttls", "tls", undefined] as const).map((encryption) =>
    outgoingEncryption(providerWith(encryption ? { encryption } : {})),
  );
  expect(states).toEqual([...encryptionStates]);
});

test("each state has words of its own", () => {
  const words = (["none", "starttls", "tls", undefined] as const).map((encryption) =>
    settingOf(providerWith(encryption ? { encryption } : {}), "outgoing.encryption"),
  );
  expect(new Set(words).size).toBe(4);
  expect(words[1]).toContain("STARTTLS");
  expect(words[2]).toContain("SSL/TLS");
  expect(words[3]).toContain("変えません");
});

for (const [path, value] of [
  ["provider.name", "れいネット"],
  ["provider.mailDomain", "example.jp"],
  ["outgoing.host", "smtp.example.jp"],
  ["outgoing.port", "587"],
  ["blocked.port", "25"],
  ["blocked.since", "2025年10月1日"],
  ["blocked.weekday", "水"],
  ["blocked.dayBefore", "2025年9月30日"],
  ["blocked.year", "2025"],
  ["outgoing.formerHost", undefined],
  ["incoming.host", undefined],
  ["incoming.port", undefined],
  ["incoming.protocol", undefined],
  ["contact.name", undefined],
  ["contact.telephone", undefined],
  ["contact.hours", undefined],
  ["contact.url", undefined],
  ["lockout.minutes", undefined],
] as const) {
  test(`${path} is ${value ?? "not known"} of a record with the least in it`, () => {
    expect(settingOf(providerWith(), path)).toBe(value);
  });
}

test("the day before may be in another month, year or a leap day", () => {
  const before = (since: string) => settingOf(providerWith({ blocked: { port: 25, since } }), "blocked.dayBefore");
  expect([before("2008-04-01"), before("2026-01-01"), before("2024-03-01"), before("2025-03-01")]).toEqual([
    "2008年3月31日",
    "2025年12月31日",
    "2024年2月29日",
    "2025年2月28日",
  ]);
});

test("the three forms of a user name are told apart", () => {
  const words = (["user-id", "address", "local-part"] as const).map((userName) => {
    const provider = providerWith();
    return settingOf({ ...provider, outgoing: { ...provider.outgoing, userName } }, "outgoing.userName");
  });
  expect(new Set(words).size).toBe(3);
});

test("a full record knows every value", () => {
  const full = providerWith({
    encryption: "tls",
    incoming: { protocol: "pop3", host: "pop.example.jp", port: 995 },
    contact: { name: "窓口", telephone: "0000-00-0000", hours: "平日", url: "https://www.example.jp/" },
    webmail: "https://webmail.example.jp/",
    lockout: { minutes: 60 },
  });
  full.outgoing.formerHosts = ["mail.example.jp"];
  expect(valuePaths.filter((path) => settingOf(full, path) === undefined)).toEqual([]);
});

test("what the record knows is put into a text, what it does not know stays and is found", () => {
  const provider = providerWith();
  const text = "{provider.name} の{outgoing.port}番と{contact.telephone}と{banana}と{__proto__}と{constructor}";
  expect(fillIn(text, provider)).toBe("れいネット の587番と{contact.telephone}と{banana}と{__proto__}と{constructor}");
  expect(unfilled(text, provider)).toEqual(
    expect.arrayContaining(["{contact.telephone}", "{banana}", "{constructor}"]),
  );
});
