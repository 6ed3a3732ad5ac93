import { errorTable } from "../errors/error-table";
import { NumberedLink } from "./numbered-link";

/** Every error: those with a number by their number, then the others by their words. */
export function StaffErrors() {
  const errors = errorTable().errors.map(({ id, texts, codes = [] }) => ({
    id,
    words: [...new Set([...codes, texts[0] ?? id])].join("、"),
  }));
  const sorted = errors.toSorted((a, b) => rank(a.words) - rank(b.words) || a.words.localeCompare(b.words, "ja"));
  return (
    <ul className="staff-list">
      {sorted.map(({ id, words }) => (
        <li key={id} className="wrap-any">
          <NumberedLink address={`/errors/${id}`}>{words}</NumberedLink>
        </li>
      ))}
    </ul>
  );
}

function rank(words: string): number {
  return /^\d/.test(words) ? 0 : 1;
}
