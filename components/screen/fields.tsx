import type { ReactNode } from "react";
import { OwnValue } from "../own-value";
import { Spot, type SpotProps } from "./spot";

interface ValueProps extends SpotProps {
  label: string;
  value?: string;
  /** Path of the provider's value that is shown. */
  of?: string;
}

export function Field({
  label,
  value,
  of,
  masked,
  after,
  disabled,
  ...spot
}: ValueProps & { masked?: boolean; after?: string; disabled?: boolean }) {
  const isPort = /^\d{1,5}$/.test(value ?? "");
  return (
    <Labelled label={label} short={isPort} data-disabled={disabled} {...spot}>
      <span className="screen-box" data-of={of}>
        {masked ? "••••••••" : <OwnValue of={of} value={value} />}
      </span>
      {after && <span>{after}</span>}
    </Labelled>
  );
}

/** A closed drop-down list. */
export function Select({ label, value, of, disabled, ...spot }: ValueProps & { disabled?: boolean }) {
  return (
    <Labelled label={label} data-disabled={disabled} {...spot}>
      <span className="screen-select">
        <span data-of={of}>
          <OwnValue of={of} value={value} />
        </span>
      </span>
    </Labelled>
  );
}

function Labelled({
  label,
  short,
  children,
  ...box
}: SpotProps & { label: string; short?: boolean; children: ReactNode; "data-disabled"?: boolean | undefined }) {
  return (
    <Spot className="screen-field" {...box}>
      <span className="screen-label">{label}</span>{" "}
      <span className="screen-entry" data-short={short || undefined}>
        {children}
      </span>
    </Spot>
  );
}
