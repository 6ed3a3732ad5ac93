import type { LinesForReader, ScreenEntry } from "@/content/model/screen-text";
import { ForReader } from "../for-reader";

/** What ※ means, for whoever sees one. */
export function DoubtNote({ lines }: { lines: ScreenEntry[] }) {
  const note = <p className="screen-note">※の表示は画面未確認です。</p>;
  const alternatives = alternativesIn(lines).filter(isDoubtful);
  if (isDoubtful(withoutAlternatives({ text: "", lines }))) return note;
  return alternatives.length > 0 && <ForReader of={alternatives.map(({ of }) => of).join(" ")}>{note}</ForReader>;
}

const isDoubtful = (entry: ScreenEntry) => JSON.stringify(entry).includes("画面未確認");

const alternativesIn = (lines: ScreenEntry[]): LinesForReader[] =>
  lines.flatMap((entry) => ("of" in entry && !("text" in entry) ? [entry] : alternativesIn(entry.lines ?? [])));

function withoutAlternatives({ lines = [], ...entry }: ScreenEntry): ScreenEntry {
  const others = lines.filter((one) => "text" in one || one.of === undefined);
  return { ...entry, lines: others.map(withoutAlternatives) };
}
