// Runs in namespaces of its own: see ../clients.mjs.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readExample, writeProfile } from "../screens/profile.mjs";
import { inThunderbird } from "../screens/program.mjs";
import { serveSite } from "../site.mjs";
import { addAccount, trust } from "./account.mjs";
import { makeCertificate } from "./certificate.mjs";
import { startDovecot } from "./dovecot.mjs";
import { serveFront } from "./front.mjs";
import { MAIL, SITE, blockPort, makeNetwork } from "./network.mjs";
import { startPostfix } from "./postfix.mjs";
import { finish, prove } from "./proofs.mjs";
import { sendMail } from "./sending.mjs";

const example = readExample();
const { address, host, incomingHost } = example;
const domain = address.split("@")[1];
const folder = mkdtempSync(join(tmpdir(), "clients-"));
chmodSync(folder, 0o755);
const profile = join(folder, "profile");
mkdirSync(profile);
const password = "himitsu";
const siteHosts = [domain, `autoconfig.${domain}`];
makeNetwork(folder, { [SITE]: siteHosts, [MAIL]: [host, incomingHost] });
const papers = makeCertificate(folder, [...siteHosts, host, incomingHost]);
const loginPort = 12345;
const dovecot = startDovecot(folder, { user: address, password, ...papers, loginPort });
const postfix = startPostfix(folder, { host, ...papers, loginPort });
await serveSite("example", 3000);
const seen = serveFront({ address: SITE, site: 3000, ...papers });
writeProfile(profile, {"mail.provider.suppress_dialog_on_startup": true});
console.log("site up");
try {
await inThunderbird(profile, async (tb) => {
  console.log(tb.version);
  await tb.execute(trust(readFileSync(papers.authority, "utf8").replace(/-----.*?-----|\s/g, "")));
  try {
  await tb.execute(addAccount({name: "太郎", address, password}));
  console.log(readFileSync(join(profile, "prefs.js"), "utf8").split("\n").filter(l => /smtp|mail.server|identity/.test(l)).join("\n"));
  console.log("SEND", await tb.execute(sendMail({to: "hanako@example.com", subject: "テスト"})));
  } catch (e) { console.log(e); 
  const { writeFileSync } = await import("node:fs"); writeFileSync("/tmp/wtc-shot.png", await tb.picture()); }
  console.log(seen);
  console.log(postfix.readLog()); console.log(dovecot.readLog());
});
} catch (e) { console.log(e) }
rmSync(folder, { recursive: true, force: true });
finish();
