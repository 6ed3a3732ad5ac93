import type { Provider } from "../provider.ts";
import { accountFromAddress, type Encryption, type MailService, type Server } from "./account.ts";
import type { Lacking, Made } from "./lacking.ts";
import { printXml, tag, type Xml } from "./xml.ts";

/**
 * The answer to Thunderbird and others that ask `/mail/config-v1.1.xml` for a domain, the same for everybody: the program puts
 * the address in. `guide` is the path of our guide, linked where the record knows the site's origin.
 * Source: draft-ietf-mailmaint-autoconfig and the parser of Thunderbird 153.
 */
export function thunderbirdAutoconfig(
  provider: MailService & Pick<Provider, "site">,
  { guide }: { guide?: string } = {},
): Made | Lacking {
  const account = accountFromAddress(provider);
  if (account.kind === "lacking") return account;
  const { incoming, outgoing } = account;
  // Thunderbird for Android drops a whole file in which `plain` stands, the encrypted server with it. Where nothing is
  // encrypted, the file is right on computers, and on Android people are asked as they were without it.
  if ((incoming.encryption === "none") !== (outgoing.encryption === "none")) {
    return { kind: "lacking", lacks: ["one-sided-encryption"] };
  }
  const { name, mailDomain, site } = provider;
  const userName = provider.outgoing.userName === "address" ? "%EMAILADDRESS%" : "%EMAILLOCALPART%";
  const root = tag(
    "clientConfig",
    [
      tag(
        "emailProvider",
        [
          tag("domain", mailDomain),
          tag("displayName", shortened(name, 60)),
          tag("displayShortName", shortened(name, 20)),
          server("incomingServer", incoming.protocol, incoming, userName),
          server("outgoingServer", "smtp", outgoing, userName),
          ...(site && guide ? [documentation(new URL(guide, site).href, name)] : []),
        ],
        { id: mailDomain },
      ),
    ],
    { version: "1.1" },
  );
  return { kind: "made", text: printXml(root) };
}

const socketTypes: Record<Encryption, string> = { none: "plain", starttls: "STARTTLS", tls: "SSL" };

function server(name: string, type: string, { host, port, encryption }: Server, userName: string): Xml {
  return tag(
    name,
    [
      tag("hostname", host),
      tag("port", port),
      tag("socketType", socketTypes[encryption]),
      // The password as it is, within the encrypted connection where there is one: SMTP AUTH PLAIN or LOGIN.
      tag("authentication", "password-cleartext"),
      tag("username", userName),
    ],
    { type },
  );
}

function documentation(url: string, name: string): Xml {
  return tag("documentation", [tag("descr", `${name} のメールの設定の案内`, { lang: "ja" })], { url });
}

/** The draft's limits count characters. */
function shortened(name: string, length: number): string {
  return [...name].slice(0, length).join("");
}
