import type { ValuePath } from "../settings.ts";
import type { Guide } from "../site.ts";
import { attribute, isTag, nodesOf } from "../tags.ts";

/** What one value is called, and in which programs. */
export type LabelName = { label: string; clients: string[] };

/** The names under which programs show this value of the record, read from the guides' drawn windows; the most common first. */
export function labelsOf(guides: readonly Guide[], path: ValuePath): LabelName[] {
  const clients = new Map<string, Set<string>>();
  for (const { body, head } of guides) {
    for (const { node, around } of nodesOf(body)) {
      if (!isTag(node) || attribute(node, "of") !== path || !around.some(({ name }) => name === "Screen")) continue;
      const label = (attribute(node, "label") ?? "").replace(/[:：]?(\(\w\))?[:：]?$/, "");
      if (label) clients.set(label, (clients.get(label) ?? new Set()).add(head.client));
    }
  }
  return [...clients]
    .map(([label, all]) => ({ label, clients: [...all] }))
    .sort((a, b) => b.clients.length - a.clients.length || a.label.localeCompare(b.label));
}
