import { expect, test } from "@playwright/test";
import forge from "node-forge";
import { ContentInfo, SignedData } from "pkijs";
import { signProfile } from "./sign-profile.ts";

const profile = "<plist>れいネット</plist>";

test("a signed profile holds the profile, and its signature holds", async () => {
  const { certificate, identity } = invented();
  const message = read(signProfile(profile, identity));
  expect(new TextDecoder().decode(message.encapContentInfo.eContent?.getValue())).toBe(profile);
  expect(message.certificates?.length).toBe(1);
  const verified = await message.verify({
    signer: 0,
    checkChain: false,
    data: new TextEncoder().encode(profile).buffer,
  });
  expect(verified).toBe(true);
  expect(certificate).toContain("BEGIN CERTIFICATE");
});

test("a profile that was changed afterwards is noticed", async () => {
  const bytes = signProfile(profile, invented().identity);
  const at = Buffer.from(bytes).indexOf("plist");
  bytes[at] = "P".charCodeAt(0);
  const verified = await read(bytes)
    .verify({ signer: 0, checkChain: false })
    .catch(() => false);
  expect(verified).toBe(false);
});

test("without a certificate it says what to give", () => {
  expect(() => signProfile(profile, { certificates: "", key: invented().identity.key })).toThrow(/PROFILE_CERTIFICATE/);
});

function read(bytes: Uint8Array<ArrayBuffer>): SignedData {
  const info = ContentInfo.fromBER(bytes.buffer);
  return new SignedData({ schema: info.content });
}

function invented() {
  const keys = forge.pki.rsa.generateKeyPair(2048);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = "01";
  certificate.validity.notBefore = new Date("2026-01-01");
  certificate.validity.notAfter = new Date("2036-01-01");
  const subject = [{ name: "commonName", value: "profile.example.jp" }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  const pem = forge.pki.certificateToPem(certificate);
  return { certificate: pem, identity: { certificates: pem, key: forge.pki.privateKeyToPem(keys.privateKey) } };
}
