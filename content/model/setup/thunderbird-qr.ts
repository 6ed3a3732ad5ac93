import { accountOf, type Encryption, type MailService } from "./account.ts";
import type { Lacking, Made } from "./lacking.ts";

/**
 * The text of the QR code by which Thunderbird for Android takes over an account: JSON, where places have meaning, without the
 * password, for which the app asks. Without a name the address stands for it.
 * Source: thunderbird-android, feature/migration/qrcode/qr-code-format.md, version 1 of 2025-02-06.
 */
export function thunderbirdQr(
  provider: MailService,
  owner: { address: string; userName: string; displayName?: string },
): Made | Lacking {
  const account = accountOf(provider);
  if (account.kind === "lacking") return account;
  const { incoming, outgoing } = account;
  const { address, userName, displayName = address } = owner;

  const receiving = [
    protocols[incoming.protocol],
    incoming.host,
    incoming.port,
    securities[incoming.encryption],
    passwordCleartext,
    userName,
  ];
  const sending = [smtp, outgoing.host, outgoing.port, securities[outgoing.encryption], passwordCleartext, userName];
  const firstOfOne = [1, 1];
  return {
    kind: "made",
    text: JSON.stringify([formatVersion, firstOfOne, receiving, [[sending, [address, displayName]]]]),
  };
}

const formatVersion = 1;
const smtp = 0;
const protocols = { imap: 0, pop3: 1 };
const securities: Record<Encryption, number> = { none: 0, starttls: 2, tls: 3 };
/** The password as it is, within the encrypted connection where there is one. */
const passwordCleartext = 1;
