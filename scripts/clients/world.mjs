import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExample } from "../screens/profile.mjs";
import { serveSite } from "../site.mjs";
import { makeCertificate } from "./certificate.mjs";
import { startDovecot } from "./dovecot.mjs";
import { serveFront } from "./front.mjs";
import { MAIL, makeNetwork, SITE, UNENCRYPTED } from "./network.mjs";
import { startPostfix } from "./postfix.mjs";

const SITE_PORT = 3000;
const LOGIN_PORT = 12_345;
/** Under which name the mail server offers no encryption. */
export const UNENCRYPTED_HOST = "unencrypted.example.jp";

/** @typedef {Awaited<ReturnType<typeof makeWorld>>} World */

/** The network of an invented provider: its site, its mail server, and a customer with a mailbox. */
export async function makeWorld() {
  const folder = mkdtempSync(join(tmpdir(), "clients-"));
  // The users that the servers run as have to get through.
  chmodSync(folder, 0o755);

  const example = readExample();
  const { address, domain, host, incomingHost } = example;
  const password = "himitsu";
  const siteHosts = [domain, `autoconfig.${domain}`, `autodiscover.${domain}`];
  makeNetwork(folder, { [SITE]: siteHosts, [MAIL]: [host, incomingHost], [UNENCRYPTED]: [UNENCRYPTED_HOST] });
  const { authority, ...papers } = makeCertificate(folder, [...siteHosts, host, incomingHost]);

  startDovecot(folder, { user: address, password, loginPort: LOGIN_PORT, ...papers });
  const postfix = startPostfix(folder, { domain, host, loginPort: LOGIN_PORT, ...papers });
  await serveSite("example", SITE_PORT);
  const requests = serveFront({ address: SITE, site: SITE_PORT, ...papers });
  return { folder, example, password, authority: readFileSync(authority, "utf8"), postfix, requests };
}
