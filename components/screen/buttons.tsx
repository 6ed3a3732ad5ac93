import type { ReactNode } from "react";
import { Spot, type SpotProps } from "./spot";

/** A push button. Alone in a window it stands at the right end of the line before it. */
export function Button({
  label,
  primary,
  disabled,
  ...spot
}: SpotProps & { label: string; primary?: boolean; disabled?: boolean }) {
  return (
    <>
      <Spot as="span" className="screen-button" data-primary={primary} data-disabled={disabled} {...spot}>
        {label}
      </Spot>{" "}
    </>
  );
}

/** A row of buttons; the last one of a window stands below the tab page. */
export function Buttons({ children }: { children?: ReactNode }) {
  return <div className="screen-buttons">{children}</div>;
}

/** A column of buttons right of the list before it. */
export function Side({ children }: { children?: ReactNode }) {
  return <div className="screen-side">{children}</div>;
}
