import { generateKeyPairSync, webcrypto } from "node:crypto";
import { Integer, Utf8String } from "asn1js";
import { AttributeTypeAndValue, Certificate } from "pkijs";
import type { Identity } from "./sign-profile.ts";

const kinds = {
  RSA: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  "P-256": { name: "ECDSA", namedCurve: "P-256" },
  "P-384": { name: "ECDSA", namedCurve: "P-384" },
};

/** A certificate that signed itself, and its key, made anew for a test. */
export async function inventedIdentity(kind: keyof typeof kinds): Promise<Identity> {
  const pair =
    kind === "RSA"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 })
      : generateKeyPairSync("ec", { namedCurve: kind });
  const secret = pair.privateKey.export({ type: "pkcs8", format: "der" });
  const open = pair.publicKey.export({ type: "spki", format: "der" });
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 1 }) });
  const name = new AttributeTypeAndValue({ type: "2.5.4.3", value: new Utf8String({ value: "profile.example.jp" }) });
  certificate.subject.typesAndValues.push(name);
  certificate.issuer.typesAndValues.push(name);
  certificate.notBefore.value = new Date("2026-01-01");
  certificate.notAfter.value = new Date("2036-01-01");
  const { subtle } = webcrypto;
  await certificate.subjectPublicKeyInfo.importKey(await subtle.importKey("spki", open, kinds[kind], true, ["verify"]));
  await certificate.sign(await subtle.importKey("pkcs8", secret, kinds[kind], false, ["sign"]), "SHA-256");
  const body = Buffer.from(certificate.toSchema(true).toBER()).toString("base64");
  return {
    certificates: `-----BEGIN CERTIFICATE-----\n${body.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    key: String(pair.privateKey.export({ type: "pkcs8", format: "pem" })),
  };
}
