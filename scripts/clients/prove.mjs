// Runs in namespaces of its own: see ../clients.mjs.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExample } from "../screens/profile.mjs";
import { serveSite } from "../site.mjs";
import { makeCertificate } from "./certificate.mjs";
import { startDovecot } from "./dovecot.mjs";
import { serveFront } from "./front.mjs";
import { MAIL, makeNetwork, SITE } from "./network.mjs";
import { startPostfix } from "./postfix.mjs";
import { proveAutoconfig } from "./prove-autoconfig.mjs";
import { proveOldSettingsFail } from "./prove-old-settings.mjs";
import { proveProfile } from "./prove-profile.mjs";
import { proveSubmission } from "./prove-submission.mjs";
import { finish } from "./proofs.mjs";

// As the first process of its namespace it hears no signal that it does not ask for.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const SITE_PORT = 3000;
const LOGIN_PORT = 12_345;

const example = readExample();
const { address, domain, host, incomingHost } = example;
const folder = mkdtempSync(join(tmpdir(), "clients-"));
try {
  // The servers' own users have to get through.
  chmodSync(folder, 0o755);
  const names = [domain, `autoconfig.${domain}`, `autodiscover.${domain}`];
  makeNetwork(folder, { [SITE]: names, [MAIL]: [host, incomingHost] });
  const papers = makeCertificate(folder, [...names, host, incomingHost]);
  const person = { name: "太郎", address, password: "himitsu" };
  startDovecot(folder, { user: address, password: person.password, loginPort: LOGIN_PORT, ...papers });
  const postfix = startPostfix(folder, { host, loginPort: LOGIN_PORT, ...papers });
  await serveSite("example", SITE_PORT);
  const requests = serveFront({ address: SITE, site: SITE_PORT, ...papers });
  const world = { folder, example, person, requests, postfix, authority: papers.authority };

  await proveProfile(world);
  await inNewThunderbird(world);
  await proveOldSettingsFail(world);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
finish();
