import type { ReactNode } from "react";
import { type LinesForReader, readLine, type ScreenEntry, type ScreenLine } from "@/content/model/screen-text";
import type { Look } from "@/content/model/vocabulary";
import { ForReader } from "../for-reader";
import { OwnValue, WithOwnWords } from "../own-value";
import { DoubtNote } from "./doubt-note";

/** A drawn window: seen as a picture, read as the list that was made from the same description. */
export function Screen({
  look,
  caption,
  lines,
  children,
}: {
  look: Look;
  caption: string;
  /** What `describeScreen` made of the description, as JSON: attributes are strings. */
  lines: string;
  children?: ReactNode;
}) {
  const entries: ScreenEntry[] = JSON.parse(lines);
  return (
    <figure className="screen-figure">
      <figcaption>{caption}</figcaption>
      <div className={`screen look-${look}`} aria-hidden="true">
        {children}
      </div>
      <DoubtNote lines={entries} />
      <details className="screen-text">
        <summary>この画面を文字で読む</summary>
        <Lines lines={entries} />
      </details>
    </figure>
  );
}

function Lines({ lines }: { lines: ScreenEntry[] }) {
  return runsOf(lines).map((run, place) =>
    Array.isArray(run) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
      <ul key={place}>
        {run.map((line) => (
          <Line key={readLine(line)} {...line} />
        ))}
      </ul>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
      <ForReader key={place} of={run.of} unless={run.unless}>
        <Lines lines={run.lines} />
      </ForReader>
    ),
  );
}

function Line({ text, host, value, of, state, lines }: ScreenLine) {
  return (
    <li>
      <WithOwnWords text={text} host={host} />
      {value !== undefined && (
        <>
          ：<span data-of={of}>{of ? <OwnValue of={of} value={value} /> : <WithOwnWords text={value} />}</span>
        </>
      )}
      {state}
      {lines && <Lines lines={lines} />}
    </li>
  );
}

/** Lines for everybody that follow each other are one list; a list holds nothing but its items. */
function runsOf(lines: ScreenEntry[]): (ScreenLine[] | LinesForReader)[] {
  const runs: (ScreenLine[] | LinesForReader)[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (!("text" in line)) runs.push(line);
    else if (Array.isArray(last)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}
