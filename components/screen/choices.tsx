import type { ReactNode } from "react";
import { Spot, type SpotProps } from "./spot";

interface ChoiceProps extends SpotProps {
  label: string;
  disabled?: boolean;
  /** What hangs on this choice stands below it, indented. */
  children?: ReactNode;
}

export function Check({ checked, ...choice }: ChoiceProps & { checked?: boolean }) {
  return <Choice kind="check" on={checked} sign={checked ? "☑" : "☐"} {...choice} />;
}

export function Radio({ chosen, ...choice }: ChoiceProps & { chosen?: boolean }) {
  return <Choice kind="radio" on={chosen} sign={chosen ? "◉" : "○"} {...choice} />;
}

function Choice({
  kind,
  on,
  sign,
  label,
  disabled,
  children,
  ...spot
}: ChoiceProps & { kind: "check" | "radio"; on: boolean | undefined; sign: string }) {
  return (
    <div className="screen-choice">
      <Spot as="span" className="screen-option" data-on={on} data-disabled={disabled} {...spot}>
        <i className={`screen-${kind}`}>{sign}</i> <span>{label}</span>
      </Spot>
      {children && <div className="screen-inner">{children}</div>}
    </div>
  );
}
