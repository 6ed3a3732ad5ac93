import { accountOf, type MailService } from "./account.ts";
import type { Lacking, Made } from "./lacking.ts";
import { nameUuid } from "./name-uuid.ts";
import { type Plist, printPlist } from "./plist.ts";

/**
 * A configuration profile with one mail account for iPhone, iPad and Mac, unsigned. What is not given of the owner, the device
 * asks; the password it always asks. The same address makes the same identifiers, so that a second download replaces the first.
 * Source: github.com/apple/device-management, `com.apple.mail.managed`.
 */
export function appleProfile(provider: MailService, owner?: { address: string; userName: string }): Made | Lacking {
  const account = accountOf(provider);
  if (account.kind === "lacking") return account;
  const { incoming, outgoing } = account;
  const { name, mailDomain } = provider;
  // An address may hold what an identifier may not; its UUID holds letters and numbers alone.
  const uri = owner ? `mailto:${owner.address}` : `dns:${mailDomain}`;
  const uuid = nameUuid(uri);
  const identifier = [...mailDomain.split(".").reverse(), "mail", uuid].join(".");

  const mail: Plist = {
    PayloadType: "com.apple.mail.managed",
    PayloadVersion: 1,
    PayloadIdentifier: `${identifier}.account`,
    PayloadUUID: nameUuid(`${uri}#account`),
    PayloadDisplayName: `${name} のメール`,
    EmailAccountDescription: name,
    EmailAccountType: incoming.protocol === "imap" ? "EmailTypeIMAP" : "EmailTypePOP",
    EmailAddress: owner?.address,
    IncomingMailServerAuthentication: "EmailAuthPassword",
    IncomingMailServerHostName: incoming.host,
    IncomingMailServerPortNumber: incoming.port,
    IncomingMailServerUseSSL: incoming.encryption !== "none",
    IncomingMailServerUsername: owner?.userName,
    OutgoingMailServerAuthentication: "EmailAuthPassword",
    OutgoingMailServerHostName: outgoing.host,
    // Never left out: a device that is told no port tries 25 first.
    OutgoingMailServerPortNumber: outgoing.port,
    // Both kinds of encryption are `true`; by the port the device finds which.
    OutgoingMailServerUseSSL: outgoing.encryption !== "none",
    OutgoingMailServerUsername: owner?.userName,
    OutgoingPasswordSameAsIncomingPassword: true,
    PreventMove: false,
  };
  const profile: Plist = {
    PayloadType: "Configuration",
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid,
    PayloadDisplayName: `${name} のメールの設定`,
    PayloadDescription: `${name} のメールを送受信する設定を加えます。パスワードは含みません。`,
    PayloadOrganization: name,
    PayloadRemovalDisallowed: false,
    PayloadContent: [mail],
  };
  return { kind: "made", text: printPlist(profile) };
}
