import { isBelow } from "./entry.ts";
import type { Sent } from "./verdict.ts";

type Listed = { name: string; hosts: readonly string[]; relatives?: readonly string[] };

/**
 * What a header proved, for whoever may have meant another provider than the one chosen: through a server of a listed one, by its
 * name or below its domains, a mail goes as 対応2 says, so nothing is wrong until that provider is chosen. `listed` is its name.
 */
export function withListedServer(sent: Sent, providers: readonly Listed[]): Sent & { listed?: string } {
  const { server } = sent;
  const listed = server && providers.find(({ hosts, relatives = [] }) => isBelow(server, [...hosts, ...relatives]));
  return listed ? { ...sent, state: "unknown", reasons: ["listed-server"], listed: listed.name } : sent;
}
