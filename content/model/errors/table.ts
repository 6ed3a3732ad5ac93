import type { Cause, Kind, NextStep } from "./cause.ts";
import { namesIn, partsOf } from "./pattern.ts";
import type { CauseWords, StepWords } from "./send-error.ts";

/** One error as the browser gets it; its sentences carry the provider's values already. */
export type CompactError = {
  id: string;
  kind: Kind;
  /** Fragments of the message, the first one to show; of a symptom its title. */
  texts: string[];
  causes: [Cause, ...Cause[]];
  meaning: string;
  codes?: string[];
  /** Fragments that have to be the whole text. */
  alone?: string[];
  programs?: string[];
  /** What people write of it, shown nowhere. */
  said?: string[];
  /** A program writes this as if a mail had come back. */
  report?: true;
  /** A returned mail that is still being delivered. */
  underway?: true;
  /** Other programs show these words as well. */
  shared?: true;
  /** The id of the error that the same words mean in a returned mail. */
  returned?: string;
  /** What is answered where nothing but the blocked port is found. */
  byPort?: true;
  next?: NextStep;
  general?: true;
  /** A symptom's words in the short list. */
  menu?: string;
};

/** A guide as far as an answer links to it: its place, its number, its family of programs, and which steps it has. */
export type GuideSteps = { id: string; number: number; program: string; anchors: string[] };

/** content/send-errors.yaml as JSON for the browser. */
export type CompactErrors = {
  causes: Record<Cause, CauseWords>;
  steps: Record<NextStep, Omit<StepWords, "ifKnown">>;
  errors: CompactError[];
  guides: GuideSteps[];
  /** The port that the provider blocks. */
  blockedPort: number;
};

export type ErrorRow = CompactError & {
  /** What is searched for, with the fragment that it comes from. */
  patterns: { text: string; parts: string[]; names: boolean[]; length: number; alone?: true }[];
};
export type ErrorTable = Omit<CompactErrors, "errors"> & { errors: ErrorRow[] };

/** The table as it is searched. */
export function readTable(compact: CompactErrors): ErrorTable {
  return { ...compact, errors: compact.errors.map((error) => ({ ...error, patterns: patternsOf(error) })) };
}

function patternsOf({ kind, texts, said = [], alone = [] }: CompactError): ErrorRow["patterns"] {
  const shown = kind === "symptom" ? [] : texts;
  return [
    ...[...shown, ...said].map(patternOf),
    ...alone.map((text) => ({ ...patternOf(text), alone: true as const })),
  ];
}

function patternOf(text: string) {
  const parts = partsOf(text);
  return { text, parts, names: namesIn(text), length: parts.join("").length };
}
