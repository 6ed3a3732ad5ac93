import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import forge from "node-forge";
import { signedOrPlain } from "./signed-or-plain.ts";

const profile = "<plist>れいネット</plist>";

/** Made by openssl for this test: `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1`. */
const ellipticCertificate = `-----BEGIN CERTIFICATE-----
MIIBjjCCATWgAwIBAgIUCRMGD3kVWaG9ui8BnWHtUKrhJsgwCgYIKoZIzj0EAwIw
HTEbMBkGA1UEAwwScHJvZmlsZS5leGFtcGxlLmpwMB4XDTI2MTEyODE1MTE0OVoX
DTI2MTIyODE1MTE0OVowHTEbMBkGA1UEAwwScHJvZmlsZS5leGFtcGxlLmpwMFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEH5agzIXyHfdFqD0CuHvbv+BJG+/N+/Dq
87qgrp5uZHZuaFs0Al9Fi4mGj9ngmmHIj2fYtqSsBvczXK5h0pNqY6NTMFEwHQYD
VR0OBBYEFKfU+3umVGFRhnZmtVcb5RvtcjnAMB8GA1UdIwQYMBaAFKfU+3umVGFR
hnZmtVcb5RvtcjnAMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIg
C14fL2UnleLLNh618dtjNu116keI03jxZ0DwPMvFuYUCIA3Nc26gfwQDkdUF5cEt
U90YcsPDT/4bG/1P1dHDw9p8
-----END CERTIFICATE-----
`;

test("a certificate with RSA signs, and nothing is logged", () => {
  const logged: string[] = [];
  expect(signedOrPlain(profile, files(rsa()), (text) => logged.push(text))).toBeInstanceOf(Uint8Array);
  expect(logged).toEqual([]);
});

for (const [what, certificate, key] of [
  ["with an elliptic curve", ellipticCertificate, ellipticKey()],
  ["that is none", "certificate", "key"],
  ["without its key", rsa().certificate, ""],
] as const) {
  test(`a certificate ${what} leaves the profile as it is, and the log says what to give`, () => {
    const logged: string[] = [];
    expect(signedOrPlain(profile, files({ certificate, key }), (text) => logged.push(text))).toBe(profile);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/PROFILE_CERTIFICATE と PROFILE_KEY に、RSA の PEM/);
  });
}

test("so do files that are not there", () => {
  const logged: string[] = [];
  expect(
    signedOrPlain(profile, { certificate: "/nowhere/a.pem", key: "/nowhere/a.key" }, (text) => logged.push(text)),
  ).toBe(profile);
  expect(logged).toHaveLength(1);
});

function files(texts: { certificate: string; key: string }) {
  const paths = { certificate: test.info().outputPath("a.pem"), key: test.info().outputPath("a.key") };
  writeFileSync(paths.certificate, texts.certificate);
  writeFileSync(paths.key, texts.key);
  return paths;
}

function ellipticKey(): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  return String(privateKey.export({ type: "pkcs8", format: "pem" }));
}

function rsa() {
  const keys = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.setSubject([{ name: "commonName", value: "profile.example.jp" }]);
  certificate.setIssuer(certificate.subject.attributes);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  return { certificate: forge.pki.certificateToPem(certificate), key: forge.pki.privateKeyToPem(keys.privateKey) };
}
