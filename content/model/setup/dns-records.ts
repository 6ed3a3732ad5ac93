import { isIP } from "node:net";
import type { Provider } from "../provider.ts";
import { accountFromAddress, accountOf, type Encryption, type MailService } from "./account.ts";
import { thunderbirdAutoconfig } from "./autoconfig.ts";
import { type Lack, lackWords } from "./lacking.ts";

type Service = MailService & Pick<Provider, "site">;

/**
 * The lines that the operator adds to the zone of the mail domain, as zone-file text: servers by SRV (RFC 6186, RFC 8314), and
 * the names that Thunderbird and Outlook ask, pointing to this site. What the record lacks is told in a comment.
 * No line says that a service is not offered (target `.`): the record names one way of receiving, not all.
 */
export function dnsRecords(provider: Service): string {
  const title = `; ${provider.mailDomain} のゾーンに足す行（${provider.name}）`;
  return `${[title, ...serverLines(provider), ...nameLines(provider)].join("\n")}\n`;
}

function serverLines(provider: Service): string[] {
  const { mailDomain, outgoing, incoming } = provider;
  const account = accountOf(provider);
  return [
    ...(outgoing.encryption ? [srv(submission[outgoing.encryption], mailDomain, outgoing)] : []),
    ...(incoming?.encryption ? [srv(retrieval[incoming.protocol][incoming.encryption], mailDomain, incoming)] : []),
    ...(account.kind === "lacking" ? account.lacks.map((lack) => leftOut(lack, "その SRV の行")) : []),
  ];
}

function nameLines(provider: Service): string[] {
  const { mailDomain, site } = provider;
  if (!site) return ["; 公開アドレス（site）がわからないので、autoconfig と autodiscover の行は出しません。"];
  const origin = originOf(site);
  const autoconfig = thunderbirdAutoconfig(provider);
  const autodiscover = accountFromAddress(provider);
  const names = [
    ...(autoconfig.kind === "made" ? [`autoconfig.${mailDomain}`] : []),
    ...(autodiscover.kind === "lacking" ? [] : [`autodiscover.${mailDomain}`]),
  ].filter((name) => !whyNoPointer(name, origin));
  return [
    ...(autoconfig.kind === "lacking"
      ? autoconfig.lacks.map((lack) => leftOut(lack, "autoconfig の行"))
      : [pointer(`autoconfig.${mailDomain}`, origin)]),
    ...(autodiscover.kind === "lacking"
      ? autodiscover.lacks.map((lack) => leftOut(lack, "autodiscover の行"))
      : [pointer(`autodiscover.${mailDomain}`, origin), autodiscoverServer(mailDomain, origin)]),
    ...(names.length > 0 ? [`; サイトの証明書には、${names.join(" と ")} も入れてください。`] : []),
  ];
}

type Origin = { host: string; port: number };

function originOf(site: string): Origin {
  const { hostname, port } = new URL(site);
  return { host: hostname.replace(/^\[|\]$|\.$/g, ""), port: Number(port || 443) };
}

/** The line by which a name that programs ask leads to the site. */
function pointer(name: string, origin: Origin): string {
  const why = whyNoPointer(name, origin);
  if (why) return `; ${why}ので、${name} の行は出しません。`;
  // An alias stands for a name only (RFC 1035, 3.3.1).
  const type = { 0: "CNAME", 4: "A", 6: "AAAA" }[isIP(origin.host)];
  return record(name, type === "CNAME" ? `CNAME ${origin.host}.` : `${type} ${origin.host}`);
}

function whyNoPointer(name: string, { host, port }: Origin): string | undefined {
  // Programs ask these names at 443.
  if (port !== 443) return `サイトが ${port}番ポートで答え、CNAME や A の行ではポートを伝えられない`;
  return name === host ? `${name} はこのサイトの名前な` : undefined;
}

function autodiscoverServer(mailDomain: string, origin: Origin): string {
  // The target is a name, never an address (RFC 2782).
  return isIP(origin.host)
    ? `; サイトのアドレスが名前ではない（${origin.host}）ので、_autodiscover._tcp の行は出しません。`
    : srv("autodiscover", mailDomain, origin);
}

const submission: Record<Encryption, string> = { none: "submission", starttls: "submission", tls: "submissions" };
const retrieval: Record<"pop3" | "imap", Record<Encryption, string>> = {
  pop3: { none: "pop3", starttls: "pop3", tls: "pop3s" },
  imap: { none: "imap", starttls: "imap", tls: "imaps" },
};

function srv(service: string, domain: string, { host, port }: { host: string; port: number }): string {
  return record(`_${service}._tcp.${domain}`, `SRV 0 1 ${port} ${host}.`);
}

/** An hour, so that a change of the record spreads on the same day. */
const timeToLive = 3600;

function record(name: string, data: string): string {
  return `${name}. ${timeToLive} IN ${data}`;
}

function leftOut(lack: Lack, what: string): string {
  return `; ${lackWords[lack]}ので、${what}は出しません。`;
}
