import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { accountOf, writeProfile } from "../screens/profile.mjs";
import { inThunderbird } from "../screens/program.mjs";
import { readMessage } from "./guide.mjs";
import { blockPort, unblockPort } from "./network.mjs";
import { prove } from "./proofs.mjs";
import { sendMail } from "./sending.mjs";

const GUIDE = "content/parts/thunderbird-errors.mdx";
const MORE = "content/parts/thunderbird-more-errors.mdx";

/**
 * A Thunderbird that still sends as before, without encryption and SMTP AUTH to the blocked port, fails as the guide says.
 * @param {import("./world.mjs").World} world
 */
export async function proveOldSettings({ folder, example }) {
  const profile = join(folder, "old");
  const mail = { to: "hanako@example.com", subject: "25" };
  const { blockedPort } = example;
  mkdirSync(profile);
  writeProfile(profile, accountOf(example));
  await inThunderbird(profile, async (thunderbird) => {
    blockPort(blockedPort);
    const unreached = await thunderbird.execute(sendMail(mail));
    console.log(unreached);
    prove(
      `port ${blockedPort} blocked: the guide has the message`,
      lacks(unreached, readMessage(GUIDE, "refused")),
      [],
    );

    unblockPort();
    const refused = await thunderbird.execute(sendMail(mail));
    console.log(refused);
    prove(`port ${blockedPort} open: the guide has the message`, lacks(refused, readMessage(MORE, "server-reply")), []);
    prove(`port ${blockedPort} open: the server says Relay`, /Relay access denied/.test(refused), true);
  });
}

/**
 * @param {string} message
 * @param {string[]} parts
 */
function lacks(message, parts) {
  return parts.filter((part) => !message.includes(part));
}
