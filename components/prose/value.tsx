import { technicalPaths } from "@/content/model/settings";
import { OwnValue } from "../own-value";

/** One value of the provider's record, set apart where it is copied letter by letter. */
export function Value({ of, value }: { of: string; value: string }) {
  return technicalPaths.has(of) ? (
    <code data-of={of} className="value">
      {value}
    </code>
  ) : (
    <span data-of={of}>
      <OwnValue of={of} value={value} />
    </span>
  );
}
