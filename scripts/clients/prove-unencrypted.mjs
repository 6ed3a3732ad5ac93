import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { accountOf, writeProfile } from "../screens/profile.mjs";
import { inThunderbird } from "../screens/program.mjs";
import { readDelivered } from "./inbox.mjs";
import { prove } from "./proofs.mjs";
import { keepPassword, sendMail } from "./sending.mjs";
import { UNENCRYPTED_HOST } from "./world.mjs";

/**
 * A provider whose record says `encryption: none`: SMTP AUTH at the same port without encryption. No file is made for that
 * beside encrypted receiving, so the account is entered by hand.
 * @param {import("./world.mjs").World} world
 */
export async function proveUnencrypted({ folder, example, password, postfix }) {
  const { address, port } = example;
  const profile = join(folder, "unencrypted");
  mkdirSync(profile);
  const account = accountOf({ ...example, host: UNENCRYPTED_HOST, blockedPort: port });
  const login = { "mail.smtpserver.smtp1.authMethod": PASSWORD, "mail.smtpserver.smtp1.username": address };
  writeProfile(profile, { ...account, ...login });
  await inThunderbird(profile, async (thunderbird) => {
    await thunderbird.execute(keepPassword({ host: UNENCRYPTED_HOST, user: address, password }));
    const subject = "unencrypted";
    prove("without encryption: the mail is sent", await thunderbird.execute(sendMail({ to, subject })), "");
    const { by, login } = await readDelivered(postfix.inbox, subject);
    prove("without encryption: taken with SMTP AUTH alone", by, [example.host, "ESMTPA"]);
    prove("without encryption: the login", login, address);
  });
}

const to = "hanako@example.com";
/** nsMsgAuthMethod of Thunderbird's MailNewsTypes2.idl. */
const PASSWORD = 3;
