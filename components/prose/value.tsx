import { technicalPaths } from "@/content/model/settings";
import { OwnValue } from "../own-value";

type ValueProps = { of: string; value: string };

/** One value of the provider's record, set apart where it is copied letter by letter. */
export function Value({ of, value }: ValueProps) {
  return technicalPaths.has(of) ? (
    <code data-of={of} className="value">
      {value}
    </code>
  ) : (
    <span data-of={of}>{value}</span>
  );
}

/** The same in a guide: what is not typed letter by letter is said with the reader's own, where the browser keeps it. */
export function ReaderValue({ of, value }: ValueProps) {
  return technicalPaths.has(of) ? (
    <Value of={of} value={value} />
  ) : (
    <span data-of={of}>
      <OwnValue of={of} value={value} />
    </span>
  );
}
