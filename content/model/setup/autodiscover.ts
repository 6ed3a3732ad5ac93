import { accountFromAddress, type Encryption, type MailService, type Server } from "./account.ts";
import type { Lacking, Made } from "./lacking.ts";
import { readMailbox } from "./mailbox.ts";
import { userNameOf } from "./personal.ts";
import { printXml, tag, type Xml } from "./xml.ts";

/**
 * The answer to Outlook's Autodiscover (POX) for an address of the provider's domain, whether or not the mailbox exists.
 * `foreign`: not an address of this domain; nothing is known of it, so the route answers 404.
 * Source: [MS-OXDSCLI] 2.2.4.1.1.2.
 */
export function autodiscoverAnswer(provider: MailService, address: string): Made | Lacking | { kind: "foreign" } {
  const mailbox = readMailbox(address);
  if (mailbox.kind !== "mailbox" || mailbox.domain !== provider.mailDomain) return { kind: "foreign" };
  const account = accountFromAddress(provider);
  if (account.kind === "lacking") return account;

  const userName = userNameOf({ address }, provider.outgoing.userName) ?? address;
  const { incoming, outgoing } = account;
  const root = tag(
    "Autodiscover",
    [
      tag(
        "Response",
        [
          tag("User", [tag("DisplayName", address)]),
          tag("Account", [
            tag("AccountType", "email"),
            tag("Action", "settings"),
            tag("Protocol", server(incoming.protocol.toUpperCase(), incoming, userName)),
            tag("Protocol", [...server("SMTP", outgoing, userName), tag("UsePOPAuth", "on"), tag("SMTPLast", "off")]),
          ]),
        ],
        { xmlns: "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a" },
      ),
    ],
    envelope,
  );
  return { kind: "made", text: printXml(root) };
}

/** The protocol's own answer to a request that can't be read: error 600. `now` is told in UTC. */
export function autodiscoverError(now: Date): string {
  const error = tag("Error", [tag("ErrorCode", 600), tag("Message", "Invalid Request"), tag("DebugData", "")], {
    Time: now.toISOString().slice(11, 23),
    Id: "1",
  });
  return printXml(tag("Autodiscover", [tag("Response", [error])], envelope));
}

const envelope = { xmlns: "http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006" };

/** `TLS` means STARTTLS here, `SSL` implicit TLS; this word goes before the older on and off of `SSL`. */
const encryptions: Record<Encryption, string> = { none: "None", starttls: "TLS", tls: "SSL" };

function server(type: string, { host, port, encryption }: Server, userName: string): Xml[] {
  return [
    tag("Type", type),
    tag("Server", host),
    tag("Port", port),
    tag("DomainRequired", "off"),
    tag("LoginName", userName),
    // Outlook takes secure password authentication for on where nothing is said.
    tag("SPA", "off"),
    tag("SSL", encryption === "none" ? "off" : "on"),
    tag("Encryption", encryptions[encryption]),
    tag("AuthRequired", "on"),
  ];
}
