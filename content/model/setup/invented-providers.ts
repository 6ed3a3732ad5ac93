import { readFileSync } from "node:fs";
import { Provider } from "../provider.ts";
import type { EncryptionState } from "../settings.ts";
import { readYaml } from "../yaml.ts";

/** A record as it stands in `content/providers/`. */
export function recordOf(id: "micnet" | "example"): Provider {
  const file = `content/providers/${id}.yaml`;
  const { value } = readYaml(file, readFileSync(file, "utf8"), Provider);
  if (!value) throw new Error(`${file} has faults`);
  return value;
}

type Outgoing = Partial<Provider["outgoing"]>;
type Incoming = Partial<NonNullable<Provider["incoming"]>>;

/** The complete record of れいネット with some of its facts put anew. */
export function recordWith({ outgoing = {}, incoming = {} }: { outgoing?: Outgoing; incoming?: Incoming }): Provider {
  const record = recordOf("example");
  if (!record.incoming) throw new Error("the example has no incoming server");
  return {
    ...record,
    outgoing: { ...record.outgoing, ...outgoing },
    incoming: { ...record.incoming, ...incoming },
  };
}

/** The same with these facts unknown. */
export function recordWithout(
  ...facts: ("incoming" | "incoming.encryption" | "outgoing.encryption" | "site")[]
): Provider {
  const record = recordOf("example");
  if (facts.includes("incoming")) delete record.incoming;
  if (facts.includes("incoming.encryption")) delete record.incoming?.encryption;
  if (facts.includes("outgoing.encryption")) delete record.outgoing.encryption;
  if (facts.includes("site")) delete record.site;
  return record;
}

/** A record that states this encryption for sending, or none. */
export function withEncryption(record: Provider, state: EncryptionState): Provider {
  const { encryption: _, ...outgoing } = record.outgoing;
  return { ...record, outgoing: state === "unknown" ? outgoing : { ...outgoing, encryption: state } };
}
