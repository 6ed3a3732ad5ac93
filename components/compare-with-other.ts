import { encryptionStates, encryptionWords } from "@/content/model/settings";
import { type Comparison, compareSettings, type Program, type Shown } from "@/content/model/setup/compare";
import type { OtherValues } from "./own-storage";

type Way = Pick<OtherValues, "host" | "port" | "encryption">;

/**
 * The same comparison for whoever sends by another provider: with the values that guides show them or, where nothing is wrong
 * by another way that this provider offers, with that one's.
 */
export function compareWithOther(
  shown: Shown,
  { ways = [], ...shownWay }: OtherValues,
  program?: Program,
): Comparison[] {
  const first = compareWithWay(shown, shownWay, program);
  const all = [first, ...ways.map((way) => compareWithWay(shown, way, program))];
  return all.find((lines) => lines.every(({ verdict }) => verdict !== "wrong")) ?? first;
}

function compareWithWay(shown: Shown, { host, port, encryption }: Way, program?: Program): Comparison[] {
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
