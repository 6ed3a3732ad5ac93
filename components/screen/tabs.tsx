import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Spot, type SpotProps } from "./spot";

export function Tabs({ children }: { children?: ReactNode }) {
  return <div className="screen-tabs">{children}</div>;
}

export function Tab({ label, selected, ...spot }: SpotProps & { label: string; selected?: boolean }) {
  return (
    <>
      <Spot as="span" className="screen-tab" data-selected={selected} {...spot}>
        {label}
      </Spot>{" "}
    </>
  );
}

export function ToolBar({ children }: { children?: ReactNode }) {
  return <div className="screen-toolbar">{children}</div>;
}

export function Tool({
  label,
  icon,
  selected,
  ...spot
}: SpotProps & { label: string; icon?: string; selected?: boolean }) {
  return (
    <>
      <Spot as="span" className="screen-tool" data-selected={selected} {...spot}>
        <Icon name={icon} />
        {label}
      </Spot>{" "}
    </>
  );
}
