import { Children, isValidElement, type ReactNode } from "react";
import { Icon } from "./icon";
import { Spot, type SpotProps } from "./spot";

interface TabProps extends SpotProps {
  label: string;
  selected?: boolean;
}

export function Tabs({ children }: { children?: ReactNode }) {
  const tabs = Children.toArray(children);
  const chosen = tabs.findIndex((tab) => isValidElement<TabProps>(tab) && tab.props.selected);
  return (
    <div className="screen-tabs" data-early={chosen < tabs.length / 2 || undefined}>
      {children}
    </div>
  );
}

export function Tab({ label, selected, ...spot }: TabProps) {
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
