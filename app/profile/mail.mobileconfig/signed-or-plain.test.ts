import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { inventedIdentity } from "./invented-identity.ts";
import type { Identity } from "./sign-profile.ts";
import { signedOrPlain } from "./signed-or-plain.ts";

const profile = "<plist>れいネット</plist>";

for (const kind of ["RSA", "P-256"] as const) {
  test(`a certificate with ${kind} signs, and nothing is logged`, async () => {
    const logged: string[] = [];
    const answer = await signedOrPlain(profile, files(await inventedIdentity(kind)), (text) => logged.push(text));
    expect(answer).toBeInstanceOf(Uint8Array);
    expect(logged).toEqual([]);
  });
}

for (const [what, certificates, key] of [
  ["that is none", "certificate", "key"],
  ["without its key", undefined, ""],
  ["with a key that is another's", undefined, anotherKey()],
] as const) {
  test(`a certificate ${what} leaves the profile as it is, and the log says what to give`, async () => {
    const logged: string[] = [];
    const given = files({ certificates: certificates ?? (await inventedIdentity("P-256")).certificates, key });
    expect(await signedOrPlain(profile, given, (text) => logged.push(text))).toBe(profile);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/PROFILE_CERTIFICATE と PROFILE_KEY に、PEM/);
  });
}

test("so do files that are not there", async () => {
  const logged: string[] = [];
  const nowhere = { certificate: "/nowhere/a.pem", key: "/nowhere/a.key" };
  expect(await signedOrPlain(profile, nowhere, (text) => logged.push(text))).toBe(profile);
  expect(logged).toHaveLength(1);
});

function files({ certificates, key }: Identity) {
  const paths = { certificate: test.info().outputPath("a.pem"), key: test.info().outputPath("a.key") };
  writeFileSync(paths.certificate, certificates);
  writeFileSync(paths.key, key);
  return paths;
}

function anotherKey(): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  return String(privateKey.export({ type: "pkcs8", format: "pem" }));
}
