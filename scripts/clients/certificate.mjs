import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

/**
 * An authority of our own and one certificate by it for all hosts of the test.
 * @param {string} folder
 * @param {string[]} hosts
 * @returns {{ authority: string, certificate: string, key: string }} files in PEM
 */
export function makeCertificate(folder, hosts) {
  /** @param {string} name */
  const file = (name) => join(folder, name);
  const authority = file("authority.pem");
  const certificate = file("server.pem");
  const key = file("server.key");

  openssl(
    "req",
    "-x509",
    ...NEW_KEY,
    "-days",
    "2",
    "-subj",
    "/CN=Test CA",
    "-keyout",
    file("ca.key"),
    "-out",
    authority,
  );
  openssl("req", ...NEW_KEY, "-subj", `/CN=${hosts[0]}`, "-keyout", key, "-out", file("server.csr"));
  writeFileSync(file("server.ext"), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(",")}\n`);
  const signer = ["-CA", authority, "-CAkey", file("ca.key"), "-CAcreateserial"];
  openssl(
    "x509",
    "-req",
    "-days",
    "2",
    "-in",
    file("server.csr"),
    ...signer,
    "-extfile",
    file("server.ext"),
    "-out",
    certificate,
  );
  return { authority, certificate, key };
}

/** @param {string[]} args */
function openssl(...args) {
  execFileSync("openssl", args, { stdio: ["ignore", "ignore", "pipe"] });
}
