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

/** The same in a guide, with the reader's own where the browser keeps it. */
export function ReaderValue({ of, value, chosen }: ValueProps & { chosen?: string }) {
  if (chosen !== undefined) {
    return (
      <code className="value">
        <OwnValue of={of} />
      </code>
    );
  }
  const own = <OwnValue of={of} value={value} />;
  if (!technicalPaths.has(of)) return <span data-of={of}>{own}</span>;
  // Texts tell apart whose server is meant; the port is that of the values shown.
  return of === "outgoing.port" ? (
    <code data-of={of} className="value">
      {own}
    </code>
  ) : (
    <Value of={of} value={value} />
  );
}
