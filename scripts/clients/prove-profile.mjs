import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "plist";
import { prove } from "./proofs.mjs";

/** Source: github.com/apple/device-management, `com.apple.mail.managed` and the envelope of every profile. */
const REQUIRED = [
  ...["PayloadType", "PayloadVersion", "PayloadIdentifier", "PayloadUUID"],
  ...["EmailAccountType", "IncomingMailServerHostName", "IncomingMailServerAuthentication"],
  ...["OutgoingMailServerHostName", "OutgoingMailServerAuthentication"],
];

/**
 * The profile for Apple's devices, as it comes over the network.
 * @param {import("./world.mjs").World} world
 */
export async function proveProfile({ folder, example }) {
  const answer = await fetch(`http://${example.domain}/profile/mail.mobileconfig`);
  const text = await answer.text();
  prove("the profile has Apple's type", answer.headers.get("content-type"), "application/x-apple-aspen-config");

  const profile = Object(parse(text));
  prove("two parsers read the same profile", profile, parse(throughPlistutil(folder, text)));
  prove("the profile is a configuration", [profile.PayloadType, profile.PayloadVersion], ["Configuration", 1]);
  prove("the profile holds one mail account", profile.PayloadContent.length, 1);

  const [mail] = profile.PayloadContent;
  prove("the account is one of mail", mail.PayloadType, "com.apple.mail.managed");
  prove("the account has all that Apple requires", missing(mail, REQUIRED), []);
  prove(
    `the account sends by ${example.host} ${example.port} with SMTP AUTH`,
    [mail.OutgoingMailServerHostName, mail.OutgoingMailServerPortNumber, mail.OutgoingMailServerAuthentication],
    [example.host, example.port, "EmailAuthPassword"],
  );
  prove("the connection for sending is encrypted", mail.OutgoingMailServerUseSSL, true);
  prove("no password is in the profile", missing(mail, ["IncomingPassword", "OutgoingPassword"]).length, 2);
}

/**
 * @param {string} folder
 * @param {string} text
 */
function throughPlistutil(folder, text) {
  const file = join(folder, "mail.mobileconfig");
  const binary = join(folder, "binary.plist");
  writeFileSync(file, text);
  execFileSync("plistutil", ["-i", file, "-o", binary]);
  return new Uint8Array(readFileSync(binary));
}

/**
 * @param {object} payload
 * @param {string[]} keys
 */
function missing(payload, keys) {
  return keys.filter((key) => !Object.hasOwn(payload, key));
}
