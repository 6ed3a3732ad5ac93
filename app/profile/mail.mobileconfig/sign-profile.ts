import forge from "node-forge";

/** PEM texts: the own certificate first, then its chain; the key without a pass phrase. */
export type Identity = { certificates: string; key: string };

/**
 * The profile inside a CMS message (RFC 5652, SignedData, SHA-256), as Apple's devices take it: they then show 『検証済み』 where they
 * trust the chain. Bytes in DER. Throws where certificate and key can't be read.
 */
export function signProfile(profile: string, { certificates, key }: Identity): Uint8Array<ArrayBuffer> {
  const chain = certificates.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const [own] = chain;
  if (!own) throw new Error("PROFILE_CERTIFICATE に証明書がありません。PEM 形式のファイルを指定してください。");

  const message = forge.pkcs7.createSignedData();
  message.content = forge.util.createBuffer(profile, "utf8");
  for (const certificate of chain) message.addCertificate(certificate);
  message.addSigner({
    key,
    certificate: own,
    digestAlgorithm: forge.pki.oids.sha256 ?? "",
    authenticatedAttributes: [
      { type: forge.pki.oids.contentType ?? "", value: forge.pki.oids.data ?? "" },
      { type: forge.pki.oids.messageDigest ?? "" },
      { type: forge.pki.oids.signingTime ?? "", value: new Date().toISOString() },
    ],
  });
  message.sign();
  return Uint8Array.from(Buffer.from(forge.asn1.toDer(message.toAsn1()).getBytes(), "binary"));
}
