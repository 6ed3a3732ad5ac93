import { Fragment } from "react";
import { rowsByCode } from "@/content/model/errors/by-code";
import { isNumber } from "@/content/model/errors/numbers-of";
import { errorTable } from "../errors/error-table";
import { NumberedLink } from "./numbered-link";

/** Every error: under each code that a caller may read out, then under its words. */
export function StaffErrors() {
  return (
    <>
      <h3 className="mt-4 text-std-20B-160">画面に出た番号から</h3>
      <Codes />
      <h3 className="mt-6 text-std-20B-160">画面に出た文から</h3>
      <Texts />
    </>
  );
}

function Codes() {
  return (
    <ul className="staff-rows staff-errors staff-codes">
      {rowsByCode(errorTable().errors).map(({ key, codes, error: { id, meaning } }) => (
        <li key={`${key} ${id}`}>
          <strong>
            {codes.map((code, index) => (
              <Fragment key={code}>
                {index > 0 && "、"}
                <span className="whitespace-nowrap">{code}</span>
              </Fragment>
            ))}
          </strong>
          <span className="staff-meaning">{meaning}</span>
          <NumberedLink address={`/errors/${id}`} />
        </li>
      ))}
    </ul>
  );
}

function Texts() {
  const errors = errorTable()
    .errors.map((error) => ({ ...error, words: error.texts.filter((text) => !isNumber(text)) }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => sortedBy(a.words).localeCompare(sortedBy(b.words), "ja"));
  return (
    <ul className="staff-rows staff-errors">
      {errors.map(({ id, words, meaning }) => (
        <li key={id}>
          <span className="wrap-any">{words.join(" ／ ")}</span>
          <span className="staff-meaning text-quiet">{meaning}</span>
          <NumberedLink address={`/errors/${id}`} />
        </li>
      ))}
    </ul>
  );
}

/** A text without the mark for what differs each time, which nobody looks for. */
function sortedBy([first = ""]: readonly string[]): string {
  return first.replace(/^…/, "");
}
