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
  const host = new URL(site).hostname;
  const autoconfig = thunderbirdAutoconfig(provider);
  const autodiscover = accountFromAddress(provider);
  const names = [
    ...(autoconfig.kind === "made" ? [`autoconfig.${mailDomain}`] : []),
    ...(autodiscover.kind === "lacking" ? [] : [`autodiscover.${mailDomain}`]),
  ];
  return [
    ...(autoconfig.kind === "lacking"
      ? autoconfig.lacks.map((lack) => leftOut(lack, "autoconfig の行"))
      : [record(`autoconfig.${mailDomain}`, `CNAME ${host}.`)]),
    ...(autodiscover.kind === "lacking"
      ? autodiscover.lacks.map((lack) => leftOut(lack, "autodiscover の行"))
      : [record(`autodiscover.${mailDomain}`, `CNAME ${host}.`), srv("autodiscover", mailDomain, { host, port: 443 })]),
    ...(names.length > 0 ? [`; サイトの証明書には、${names.join(" と ")} も入れてください。`] : []),
  ];
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
