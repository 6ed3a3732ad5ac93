import { createHash, createPrivateKey, type KeyObject, webcrypto, X509Certificate } from "node:crypto";
import { ObjectIdentifier, OctetString, UTCTime } from "asn1js";
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";

/** PEM texts: the own certificate first, then its chain; the key (RSA or elliptic, P-256 to P-521) without a pass phrase. */
export type Identity = { certificates: string; key: string };

/**
 * The profile inside a CMS message (RFC 5652, SignedData, SHA-256), as Apple's devices take it: they then show 『検証済み』 where they
 * trust the chain. Bytes in DER. Throws where certificate and key can't be read or do not belong together.
 */
export async function signProfile(profile: string, { certificates, key }: Identity): Promise<Uint8Array<ArrayBuffer>> {
  const chain = certificates.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)?.map(x509) ?? [];
  const [own] = chain;
  if (!own) throw new Error("PROFILE_CERTIFICATE に証明書がありません。PEM 形式のファイルを指定してください。");
  const secret = createPrivateKey(key);
  if (!own.checkPrivateKey(secret)) throw new Error("PROFILE_KEY が PROFILE_CERTIFICATE の鍵ではありません。");
  const content = new TextEncoder().encode(profile);
  const message = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    signerInfos: [signer(decoded(own), content)],
    certificates: chain.map(decoded),
  });
  // Set afterwards: the constructor would cut the text into pieces, which DER does not have.
  message.encapContentInfo.eContent = new OctetString({ valueHex: content });
  await message.sign(await signingKey(secret), 0, "SHA-256");
  const info = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: message.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

const x509 = (pem: string) => new X509Certificate(pem);

const decoded = (certificate: X509Certificate) => Certificate.fromBER(certificate.raw);

/** The attributes stand in the order of DER (SET OF, X.690 §11.6), so that what is signed is what is sent. */
function signer(certificate: Certificate, content: Uint8Array): SignerInfo {
  const digest = createHash("sha256").update(content).digest();
  return new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        new Attribute({ type: "1.2.840.113549.1.9.3", values: [new ObjectIdentifier({ value: ContentInfo.DATA })] }),
        new Attribute({ type: "1.2.840.113549.1.9.5", values: [new UTCTime({ valueDate: new Date() })] }),
        new Attribute({ type: "1.2.840.113549.1.9.4", values: [new OctetString({ valueHex: digest })] }),
      ],
    }),
  });
}

const curves: Record<string, string> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };

function signingKey(key: KeyObject): Promise<CryptoKey> {
  const curve = curves[key.asymmetricKeyDetails?.namedCurve ?? ""];
  const algorithm = curve ? { name: "ECDSA", namedCurve: curve } : { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const bytes = key.export({ type: "pkcs8", format: "der" });
  return webcrypto.subtle.importKey("pkcs8", bytes, algorithm, false, ["sign"]);
}
