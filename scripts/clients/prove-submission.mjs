import { lacksOfTrouble } from "./guide.mjs";
import { readDelivered } from "./inbox.mjs";
import { prove } from "./proofs.mjs";
import { sendMail, withoutLogin } from "./sending.mjs";

/**
 * The account sends to another provider's domain, which the mail server takes only from those who logged in.
 * @param {import("./world.mjs").World} world
 * @param {import("../screens/marionette.mjs").Thunderbird} thunderbird
 */
export async function proveSubmission({ example, postfix }, thunderbird) {
  const { address, host, port } = example;
  const subject = String(port);
  prove("the mail is sent", await thunderbird.execute(sendMail({ to: "hanako@example.com", subject })), "");

  const delivered = await readDelivered(postfix.inbox, subject);
  prove("Received: taken by the provider's server with encryption and SMTP AUTH", delivered.by, [host, "ESMTPSA"]);
  prove("Received: the login", delivered.login, address);
  const login = /submission\/smtpd.*sasl_method=(\w+), sasl_username=(.*)/.exec(postfix.readLog());
  prove("the server's log: the login at submission", login?.slice(1), ["PLAIN", address]);

  await thunderbird.execute(withoutLogin);
  const refused = await thunderbird.execute(sendMail({ to: "hanako@example.com", subject }));
  console.log(refused);
  prove(`port ${port} without SMTP AUTH: the guide has the message`, lacksOfTrouble("server-reply", refused), []);
}
