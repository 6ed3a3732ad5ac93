import { loadDefaultJapaneseParser } from "budoux";
import { Fragment } from "react";
import { keepWhole } from "./keep-whole";
import { WithOwnPort } from "./own-value";

const parser = loadDefaultJapaneseParser();

type PhrasesProps = {
  whole?: string;
  /** A port within the text, where the reader's own may take its place. */
  port?: string | undefined;
  children: string;
};

/** A short text that breaks into lines between phrases (文節), not within words nor within the name in `whole`. */
export function Phrases({ whole = "", port, children }: PhrasesProps) {
  return (
    <span className="phrases">
      {keepWhole(parser.parse(children), whole).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phrases may repeat and never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {port ? <WithOwnPort text={phrase} port={port} /> : phrase}
        </Fragment>
      ))}
    </span>
  );
}
