import { createHash, verify, X509Certificate } from "node:crypto";
import { expect, test } from "@playwright/test";
import { ContentInfo, SignedData } from "pkijs";
import { inventedIdentity } from "./invented-identity.ts";
import { type Identity, signProfile } from "./sign-profile.ts";

const profile = "<plist>れいネット</plist>";

for (const kind of ["RSA", "P-256", "P-384"] as const) {
  test(`a profile signed with ${kind} holds the profile, and Node's own cryptography finds its signature right`, async () => {
    const identity = await inventedIdentity(kind);
    const signed = read(await signProfile(profile, identity));
    expect(signed.content).toBe(profile);
    expect(signed.certificates).toBe(1);
    expect(signed.digest).toBe(createHash("sha256").update(profile).digest("hex"));
    expect(isSignedBy(signed, identity)).toBe(true);
    expect(isSignedBy(signed, await inventedIdentity(kind)), "somebody else's certificate").toBe(false);
  });
}

test("a chain goes along, the own certificate's key signs", async () => {
  const own = await inventedIdentity("P-256");
  const above = await inventedIdentity("RSA");
  const identity = { ...own, certificates: own.certificates + above.certificates };
  const signed = read(await signProfile(profile, identity));
  expect(signed.certificates).toBe(2);
  expect(isSignedBy(signed, own)).toBe(true);
});

test("a long profile stays in one piece", async () => {
  const long = "あ".repeat(100_000);
  expect(read(await signProfile(long, await inventedIdentity("P-256"))).content).toBe(long);
});

test("without a certificate it says what to give", async () => {
  const { key } = await inventedIdentity("RSA");
  await expect(signProfile(profile, { certificates: "", key })).rejects.toThrow(/PROFILE_CERTIFICATE/);
});

test("another certificate's key is refused", async () => {
  const { certificates } = await inventedIdentity("RSA");
  const { key } = await inventedIdentity("P-256");
  await expect(signProfile(profile, { certificates, key })).rejects.toThrow(/PROFILE_KEY/);
});

type Signed = ReturnType<typeof read>;

function read(bytes: Uint8Array<ArrayBuffer>) {
  const message = new SignedData({ schema: ContentInfo.fromBER(bytes).content });
  const [signer] = message.signerInfos;
  const digest = signer?.signedAttrs?.attributes.find(({ type }) => type === "1.2.840.113549.1.9.4");
  const eContent = message.encapContentInfo.eContent;
  return {
    content: eContent?.idBlock.isConstructed ? "in pieces" : new TextDecoder().decode(eContent?.getValue()),
    certificates: message.certificates?.length,
    digest: Buffer.from(digest?.values[0].valueBlock.valueHexView).toString("hex"),
    attributes: new Uint8Array(signer?.signedAttrs?.encodedValue ?? new ArrayBuffer()),
    signature: new Uint8Array(signer?.signature.valueBlock.valueHexView ?? []),
  };
}

function isSignedBy({ attributes, signature }: Signed, { certificates }: Identity) {
  return verify("sha256", attributes, new X509Certificate(certificates).publicKey, signature);
}
