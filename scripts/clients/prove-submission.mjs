import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lacksOfTrouble } from "./guide.mjs";
import { prove } from "./proofs.mjs";
import { sendMail, withoutLogin } from "./sending.mjs";

/**
 * The account sends to another provider's domain, which the mail server takes only from those who logged in.
 * @param {import("./world.mjs").World} world
 * @param {import("../screens/marionette.mjs").Thunderbird} thunderbird
 */
export async function proveSubmission({ example, postfix }, thunderbird) {
  const { address, host, port } = example;
  prove(
    "the mail is sent",
    await thunderbird.execute(sendMail({ to: "hanako@example.com", subject: String(port) })),
    "",
  );

  const mail = await readDelivered(postfix.inbox);
  // Long lines of a header go on after a line break.
  const received = /^Received: (.*(?:\n\s.*)*)/m.exec(mail)?.[1]?.replaceAll(/\s+/g, " ") ?? "";
  console.log(`Received: ${received}`);
  prove("Received: taken by the provider's server with encryption and SMTP AUTH", by(received), [host, "ESMTPSA"]);
  prove("Received: the login", /Authenticated sender: ([^)]+)\)/.exec(received)?.[1], address);
  const login = /submission\/smtpd.*sasl_method=(\w+), sasl_username=(.*)/.exec(postfix.readLog());
  prove("the server's log: the login at submission", login?.slice(1), ["PLAIN", address]);

  await thunderbird.execute(withoutLogin);
  const refused = await thunderbird.execute(sendMail({ to: "hanako@example.com", subject: String(port) }));
  console.log(refused);
  prove(`port ${port} without SMTP AUTH: the guide has the message`, lacksOfTrouble("server-reply", refused), []);
}

/** @param {string} received */
function by(received) {
  return / by (\S+) \(Postfix\) with (\S+)/.exec(received)?.slice(1);
}

/**
 * The first mail of a Maildir, which may have to be waited for.
 * @param {string} inbox
 */
async function readDelivered(inbox) {
  const folder = join(inbox, "all", "new");
  for (let tries = 0; tries < 100; tries += 1) {
    const [file] = list(folder);
    if (file) return readFileSync(join(folder, file), "utf8");
    await pause(100);
  }
  throw new Error("The mail did not arrive.");
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
