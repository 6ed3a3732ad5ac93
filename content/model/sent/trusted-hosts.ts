import type { OtherProvider } from "../other-provider.ts";
import type { Provider } from "../provider.ts";

/**
 * Names that the provider's own servers write into Received fields; none where the record knows none, for then it is
 * not known either whether the outgoing server writes its public name.
 */
export function trustedHostsOf({ receivedBy, outgoing }: Pick<Provider, "receivedBy" | "outgoing">): string[] {
  return receivedBy ? [...receivedBy, outgoing.host, ...outgoing.formerHosts] : [];
}

/**
 * The same for another provider: no list tells them, so its servers are taken to be below its own domains. Subscribers'
 * lines are named below these too: that leaves more headers undecided, and no sender elsewhere can make use of it.
 */
export function trustedHostsOfOther({ submission, domains }: Pick<OtherProvider, "submission" | "domains">): string[] {
  return [...new Set([...submission.map(({ host }) => host), ...domains])];
}
