import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parse } from "plist";
import { appleProfile } from "./apple-profile.ts";
import { recordOf, recordWith, recordWithout } from "./invented-providers.ts";
import { textOf } from "./made.ts";
import { oddAddress } from "./odd-addresses.ts";

const example = recordOf("example");
const taro = { address: "taro@example.jp", userName: "taro@example.jp" };

type Dict = Record<string, unknown>;

function isDict(value: unknown): value is Dict {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function read(owner?: typeof taro, record = example): { profile: Dict; mail: Dict } {
  const profile: unknown = parse(textOf(appleProfile(record, owner)));
  const contents = isDict(profile) ? profile.PayloadContent : undefined;
  const mail: unknown = Array.isArray(contents) && contents.length === 1 ? contents[0] : undefined;
  if (!isDict(profile) || !isDict(mail)) throw new Error("no profile with one account");
  return { profile, mail };
}

test("the profile sets one account up", () => {
  const { profile, mail } = read(taro);
  expect(profile).toMatchObject({
    PayloadType: "Configuration",
    PayloadVersion: 1,
    PayloadOrganization: "れいネット",
    PayloadRemovalDisallowed: false,
  });
  expect(profile.PayloadIdentifier).toMatch(/^jp\.example\.mail\.[0-9A-F-]{36}$/);
  expect(mail).toMatchObject({
    PayloadType: "com.apple.mail.managed",
    PayloadVersion: 1,
    EmailAccountDescription: "れいネット",
    EmailAccountType: "EmailTypePOP",
    EmailAddress: "taro@example.jp",
    IncomingMailServerAuthentication: "EmailAuthPassword",
    IncomingMailServerHostName: "pop.example.jp",
    IncomingMailServerPortNumber: 995,
    IncomingMailServerUseSSL: true,
    IncomingMailServerUsername: "taro@example.jp",
    OutgoingMailServerAuthentication: "EmailAuthPassword",
    OutgoingMailServerHostName: "smtp.example.jp",
    OutgoingMailServerPortNumber: 587,
    OutgoingMailServerUseSSL: true,
    OutgoingMailServerUsername: "taro@example.jp",
    OutgoingPasswordSameAsIncomingPassword: true,
    PreventMove: false,
  });
});

test("every name and identifier that Apple asks for is there, each UUID once", () => {
  const { profile, mail } = read(taro);
  for (const payload of [profile, mail]) {
    for (const key of ["PayloadType", "PayloadIdentifier", "PayloadUUID", "PayloadDisplayName"]) {
      expect(payload[key], key).toEqual(expect.stringMatching(/./));
    }
  }
  expect(profile.PayloadUUID).not.toBe(mail.PayloadUUID);
  expect(profile.PayloadIdentifier).not.toBe(mail.PayloadIdentifier);
});

test("there is never a password, with an owner or without", () => {
  for (const owner of [taro, undefined]) {
    const keys = Object.values(read(owner)).flatMap(Object.keys);
    expect(keys.filter((key) => key.endsWith("Password"))).toEqual(["OutgoingPasswordSameAsIncomingPassword"]);
  }
});

test("the same address makes the same profile, another one another", () => {
  const hanako = { address: "hanako@example.jp", userName: "hanako@example.jp" };
  expect(appleProfile(example, taro)).toEqual(appleProfile(example, { ...taro }));
  const [one, other, nobody] = [read(taro), read(hanako), read()].map(({ profile, mail }) => [
    profile.PayloadUUID,
    profile.PayloadIdentifier,
    mail.PayloadUUID,
    mail.PayloadIdentifier,
  ]);
  expect(new Set([...(one ?? []), ...(other ?? []), ...(nobody ?? [])]).size).toBe(12);
});

test("a change of the record leaves the identifiers, so that the new profile replaces the old", () => {
  const { profile } = read(taro, recordWith({ outgoing: { host: "smtp2.example.jp" } }));
  expect(profile.PayloadIdentifier).toBe(read(taro).profile.PayloadIdentifier);
});

test("without an owner the device asks: no key is there, not an empty one", () => {
  const { mail } = read();
  for (const key of ["EmailAddress", "IncomingMailServerUsername", "OutgoingMailServerUsername"]) {
    expect(mail).not.toHaveProperty(key);
  }
  expect(mail.OutgoingMailServerPortNumber).toBe(587);
});

test("a user ID of its own is told as it was given", () => {
  const record = recordWith({ outgoing: { userName: "user-id" } });
  const { mail } = read({ address: "taro@example.jp", userName: "abc12345" }, record);
  expect(mail).toMatchObject({ OutgoingMailServerUsername: "abc12345", EmailAddress: "taro@example.jp" });
});

for (const [encryption, ssl] of [
  ["none", false],
  ["starttls", true],
  ["tls", true],
] as const) {
  test(`encryption ${encryption} is SSL ${ssl}, and the ports are told`, () => {
    const changes = {
      outgoing: { encryption, port: 465 },
      incoming: { encryption, port: 143, protocol: "imap" },
    } as const;
    expect(read(taro, recordWith(changes)).mail).toMatchObject({
      EmailAccountType: "EmailTypeIMAP",
      IncomingMailServerUseSSL: ssl,
      IncomingMailServerPortNumber: 143,
      OutgoingMailServerUseSSL: ssl,
      OutgoingMailServerPortNumber: 465,
    });
  });
}

test("any address that the grammar allows stands in it as it is", () => {
  fc.assert(
    fc.property(oddAddress, (address) => {
      const { profile, mail } = read({ address, userName: address });
      expect([mail.EmailAddress, mail.OutgoingMailServerUsername]).toEqual([address, address]);
      expect(profile.PayloadIdentifier).toMatch(/^[A-Za-z0-9.-]+$/);
    }),
  );
});

for (const [record, lacks] of [
  [recordOf("micnet"), ["incoming", "outgoing.encryption"]],
  [recordWithout("incoming"), ["incoming"]],
  [recordWithout("incoming.encryption"), ["incoming.encryption"]],
] as const) {
  test(`there is no profile without ${lacks.join(" and ")}`, () => {
    expect(appleProfile(record, taro)).toEqual({ kind: "lacking", lacks });
    expect(appleProfile(record)).toEqual({ kind: "lacking", lacks });
  });
}
