import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { accountOf, writeProfile } from "../screens/profile.mjs";
import { inThunderbird } from "../screens/program.mjs";
import { lacksOfTrouble } from "./guide.mjs";
import { blockPort, unblockPort } from "./network.mjs";
import { prove } from "./proofs.mjs";
import { sendMail } from "./sending.mjs";

/**
 * A Thunderbird that still sends as before, without encryption and SMTP AUTH to the blocked port, fails as the guide says.
 * @param {import("./world.mjs").World} world
 */
export async function proveOldSettings({ folder, example }) {
  const { blockedPort } = example;
  const mail = { to: "hanako@example.com", subject: String(blockedPort) };
  const profile = join(folder, "old");
  mkdirSync(profile);
  writeProfile(profile, accountOf(example));
  await inThunderbird(profile, async (thunderbird) => {
    blockPort(blockedPort);
    const unreached = await thunderbird.execute(sendMail(mail));
    console.log(unreached);
    prove(`port ${blockedPort}, blocked: the guide has the message`, lacksOfTrouble("refused", unreached), []);

    unblockPort();
    const refused = await thunderbird.execute(sendMail(mail));
    console.log(refused);
    prove(`port ${blockedPort}, open: the guide has the message`, lacksOfTrouble("server-reply", refused), []);
  });
}
