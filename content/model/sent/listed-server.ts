import { isBelow } from "./entry.ts";
import type { Sent } from "./verdict.ts";

type Listed = { name: string; hosts: readonly string[] };

/**
 * What a header proved, for whoever may have meant another provider than the one chosen: through the server of a listed one
 * a mail goes as 対応2 says, so nothing is wrong until that provider is chosen. `listed` is its name.
 */
export function withListedServer(sent: Sent, providers: readonly Listed[]): Sent & { listed?: string } {
  const { server } = sent;
  const listed = server && providers.find(({ hosts }) => isBelow(server, hosts));
  return listed ? { ...sent, state: "unknown", reasons: ["listed-server"], listed: listed.name } : sent;
}
