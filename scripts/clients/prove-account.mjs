import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeProfile } from "../screens/profile.mjs";
import { inThunderbird } from "../screens/program.mjs";
import { addAccount, trust } from "./account.mjs";
import { readPrefs } from "./prefs.mjs";
import { prove } from "./proofs.mjs";
import { proveSubmission } from "./prove-submission.mjs";

/**
 * A new Thunderbird is given a name, an address and a password: it finds all else at the site, and sends.
 * @param {import("./world.mjs").World} world
 */
export async function proveAccount(world) {
  const { folder, example, password, authority, requests } = world;
  const profile = join(folder, "new");
  mkdirSync(profile);
  // Without this it would ask for an account by itself, at a moment of its own.
  writeProfile(profile, { "mail.provider.suppress_dialog_on_startup": true });
  await inThunderbird(profile, async (thunderbird) => {
    console.log(`Thunderbird ${thunderbird.version}`);
    await thunderbird.execute(trust(authority));
    await thunderbird.execute(addAccount({ name: "太郎", address: example.address, password }));

    const asked = `200 GET https://autoconfig.${example.domain}/mail/config-v1.1.xml`;
    prove(`Thunderbird got the settings from the site: ${asked}`, requests.includes(asked), true);
    proveServers(readPrefs(profile), example);
    await proveSubmission(world, thunderbird);
  });
}

/**
 * @param {ReturnType<typeof readPrefs>} prefs
 * @param {import("../screens/profile.mjs").Example} example
 */
function proveServers(prefs, { address, host, port, incomingHost, incomingPort }) {
  const outgoing = `mail.smtpserver.${prefs.get("mail.smtp.defaultserver")}`;
  prove("prefs.js: outgoing server", prefs.get(`${outgoing}.hostname`), host);
  prove("prefs.js: outgoing port", prefs.get(`${outgoing}.port`), port);
  prove("prefs.js: outgoing encryption is STARTTLS", prefs.get(`${outgoing}.try_ssl`), STARTTLS);
  prove("prefs.js: outgoing authentication is by password", prefs.get(`${outgoing}.authMethod`), PASSWORD);
  prove("prefs.js: outgoing user name", prefs.get(`${outgoing}.username`), address);

  const incoming = [...prefs].find(([name, value]) => /\.server\.\w+\.hostname$/.test(name) && value === incomingHost);
  const server = incoming?.[0].replace(/\.hostname$/, "");
  prove("prefs.js: incoming port", prefs.get(`${server}.port`), incomingPort);
  prove("prefs.js: incoming encryption is TLS", prefs.get(`${server}.socketType`), TLS);
  prove("prefs.js: incoming user name", prefs.get(`${server}.userName`), address);
}

/** nsMsgSocketType and nsMsgAuthMethod of Thunderbird's MailNewsTypes2.idl. */
const STARTTLS = 2;
const TLS = 3;
const PASSWORD = 3;
