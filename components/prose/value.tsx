import { technicalPaths } from "@/content/model/settings";
import { OwnValue } from "../own-value";

type ValueProps = { of: string; value: string };

/** One value of the provider's record, set apart where it is copied letter by letter. */
export function Value({ of, value }: ValueProps) {
  // Texts tell apart whose server is meant; the port is that of the values shown.
  if (of === "outgoing.port")
    return (
      <code data-of={of} className="value">
        <OwnValue of={of} value={value} />
      </code>
    );
  return technicalPaths.has(of) ? (
    <PlainValue of={of} value={value} />
  ) : (
    <span data-of={of}>
      <OwnValue of={of} value={value} />
    </span>
  );
}

/** The same where it is the provider who speaks: the record's, whoever reads. */
export function PlainValue({ of, value }: ValueProps) {
  return technicalPaths.has(of) ? (
    <code data-of={of} className="value">
      {value}
    </code>
  ) : (
    <span data-of={of}>{value}</span>
  );
}
