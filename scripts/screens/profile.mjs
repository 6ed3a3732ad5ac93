import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The invented provider, for the pictures show an account that nobody has. */
export function readExample() {
  const { name, mailDomain, outgoing, incoming, blocked } = parse(
    readFileSync("content/providers/example.yaml", "utf8"),
  );
  const userId = "taro";
  return {
    name: String(name),
    domain: String(mailDomain),
    userId,
    address: `${userId}@${mailDomain}`,
    host: String(outgoing.host),
    port: Number(outgoing.port),
    incomingHost: String(incoming.host),
    incomingPort: Number(incoming.port),
    blockedPort: Number(blocked.port),
  };
}
/** @typedef {ReturnType<typeof readExample>} Example */

/**
 * A profile of a program that asks nothing at its first start.
 * @param {string} folder
 * @param {Record<string, string | number | boolean>} [more] preferences besides
 */
export function writeProfile(folder, more = {}) {
  const lines = Object.entries({ ...quiet, ...more }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, "user.js"), lines.join(""));
}

/** Japanese, nothing that pops up at a first start, nothing that calls out. */
const quiet = {
  "intl.locale.requested": "ja",
  // The language pack counts as an add-on put there by somebody else, which would wait for permission.
  "extensions.autoDisableScopes": 0,
  "marionette.port": 0,
  "ui.systemUsesDarkTheme": 0,
  "ui.prefersReducedMotion": 1,
  "app.update.enabled": false,
  "app.donation.eoy.version.viewed": 999,
  "datareporting.policy.dataSubmissionEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "mail.provider.suppress_dialog_on_startup": true,
  "mail.rights.version": 1,
  "mail.shell.checkDefaultClient": false,
  "mail.spotlight.firstRunDone": true,
  "mail.winsearch.firstRunDone": true,
  "mailnews.start_page.enabled": false,
  "mailnews.start_page_override.mstone": "ignore",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/**
 * One account that still sends as before: blocked port, no encryption, no authentication.
 * @param {Example} example
 */
export function accountOf({ name, address, host, incomingHost, blockedPort }) {
  return {
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.server": "server1",
    "mail.account.account1.identities": "id1",
    "mail.account.account2.server": "server2",
    "mail.server.server1.type": "pop3",
    "mail.server.server1.hostname": incomingHost,
    "mail.server.server1.userName": address,
    "mail.server.server1.name": address,
    "mail.server.server1.login_at_startup": false,
    "mail.server.server1.check_new_mail": false,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.server.server2.name": "ローカルフォルダー",
    "mail.identity.id1.fullName": "太郎",
    "mail.identity.id1.useremail": address,
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": true,
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.type": "smtp",
    "mail.smtpserver.smtp1.description": name,
    "mail.smtpserver.smtp1.hostname": host,
    "mail.smtpserver.smtp1.port": blockedPort,
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.try_ssl": 0,
  };
}
