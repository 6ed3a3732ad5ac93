import { loadDefaultJapaneseParser } from "budoux";
import { Fragment } from "react";
import { keepWhole } from "./keep-whole";

const parser = loadDefaultJapaneseParser();

/** A short text that breaks into lines between phrases (文節), not within words nor within the name in `whole`. */
export function Phrases({ whole = "", children }: { whole?: string; children: string }) {
  return (
    <span className="phrases">
      {keepWhole(parser.parse(children), whole).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phrases may repeat and never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}
