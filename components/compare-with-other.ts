import { encryptionStates, encryptionWords } from "@/content/model/settings";
import { type Comparison, compareSettings, type Program, type Shown } from "@/content/model/setup/compare";
import type { OtherValues } from "./own-storage";

/** The same comparison for whoever sends by another provider: with the values that guides show them. */
export function compareWithOther(
  shown: Shown,
  { host, port, encryption }: OtherValues,
  program?: Program,
): Comparison[] {
  const state = encryptionStates.find((one) => encryptionWords[one] === encryption);
  const outgoing = {
    host,
    formerHosts: [],
    port: Number(port),
    ...(state && state !== "unknown" && { encryption: state }),
  };
  // A server by another name is no reason to look for another provider once more.
  return compareSettings(shown, { outgoing }, program).map(({ foreign: _, ...line }) => line);
}
