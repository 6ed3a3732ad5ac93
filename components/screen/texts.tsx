import type { ReactNode } from "react";
import { OwnValue, WithOwnAddress } from "../own-value";
import { Spot, type SpotProps } from "./spot";

/** Plain text in the window. */
export function Words({
  text,
  value,
  of,
  children,
  ...spot
}: SpotProps & { text?: string; value?: string; of?: string; children?: ReactNode }) {
  return (
    <Spot className="screen-words" {...spot}>
      {text}
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
export function PhoneRow({ label, value, of, ...spot }: FactProps) {
  return (
    <Spot className="screen-phone" {...spot}>
      <span>
        <WithOwnAddress text={label} />
      </span>{" "}
      <span data-of={of}>{of ? <OwnValue of={of} value={value} /> : <WithOwnAddress text={value} />}</span>
    </Spot>
  );
}
