import type { OtherProvider } from "../other-provider.ts";
import type { Provider } from "../provider.ts";
import { isPublicSuffix } from "../public-suffix.ts";

/**
 * Names that the provider's own servers write into Received fields; none where the record knows none, for then it is
 * not known either whether the outgoing server writes its public name.
 */
export function trustedHostsOf({ receivedBy, outgoing }: Pick<Provider, "receivedBy" | "outgoing">): string[] {
  return receivedBy ? [...receivedBy, outgoing.host, ...outgoing.formerHosts] : [];
}

/**
 * The same for another provider: no list tells them, so only the names of its submission servers count, or what these
 * are called in common (`mail.example.ne.jp` of `smtp.mail.example.ne.jp`). Below a mail domain subscribers' machines
 * may be named too, and a line by one of them proves nothing.
 */
export function trustedHostsOfOther({ submission, domains }: Pick<OtherProvider, "submission" | "domains">): string[] {
  return [...new Set(submission.map(({ host }) => groupOf(host, domains)))];
}

/** What stands behind a server's first label, if that names servers only: no mail domain, nothing above one, no company's whole name. */
function groupOf(host: string, domains: readonly string[]): string {
  const group = above(host);
  const isShared = domains.some((domain) => domain === group || domain.endsWith(`.${group}`));
  return isShared || isPublicSuffix(group) || isPublicSuffix(above(group)) ? host : group;
}

function above(name: string): string {
  return name.split(".").slice(1).join(".");
}
