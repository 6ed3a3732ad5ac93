import type { ReactNode } from "react";
import { OwnValue, WithOwnWords } from "../own-value";
import { Spot, type SpotProps } from "./spot";

/** Plain text in the window. */
export function Words({
  text,
  host,
  value,
  of,
  children,
  ...spot
}: SpotProps & { text?: string; host?: string; value?: string; of?: string; children?: ReactNode }) {
  return (
    <Spot className="screen-words" {...spot}>
      <WithOwnWords text={text} host={host} />
      {value && (
        <span data-of={of}>
          <OwnValue of={of} value={value} />
        </span>
      )}
      {children}
    </Spot>
  );
}

/** Read-only lines of a name and its value. */
export function Facts({ children }: { children?: ReactNode }) {
  return <div className="screen-facts">{children}</div>;
}

interface FactProps extends SpotProps {
  label: string;
  /** The record's server, where the label names it. */
  host?: string;
  value?: string;
  of?: string;
}

export function Fact({ label, value, of, ...spot }: FactProps) {
  return (
    <Spot className="screen-fact" {...spot}>
      <span>{label}</span>{" "}
      <span data-of={of}>
        <OwnValue of={of} value={value} />
      </span>
    </Spot>
  );
}

/** One line of a phone's settings. */
export function PhoneRow({ label, host, value, of, ...spot }: FactProps) {
  return (
    <Spot className="screen-phone" {...spot}>
      <span>
        <WithOwnWords text={label} host={host} />
      </span>{" "}
      <span data-of={of}>{of ? <OwnValue of={of} value={value} /> : <WithOwnWords text={value} />}</span>
    </Spot>
  );
}
