import { loadDefaultJapaneseParser } from "budoux";
import { Fragment } from "react";

const parser = loadDefaultJapaneseParser();

/** A short text that breaks into lines between phrases (文節), not within words nor within the name in `whole`. */
export function Phrases({ whole = "", children }: { whole?: string; children: string }) {
  return (
    <span className="phrases">
      {phrasesOf(children, whole).map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: phrases may repeat and never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}

function phrasesOf(text: string, whole: string): string[] {
  const phrases: string[] = [];
  const start = whole ? text.indexOf(whole) : -1;
  let at = 0;
  for (const phrase of parser.parse(text)) {
    const isWithin = start >= 0 && at > start && at < start + whole.length;
    phrases.push(isWithin ? `${phrases.pop() ?? ""}${phrase}` : phrase);
    at += phrase.length;
  }
  return phrases;
}
