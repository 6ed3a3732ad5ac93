import { Children, isValidElement, type ReactNode } from "react";
import { WithOwnWords } from "../own-value";
import { arrange } from "./arrange";
import { Side } from "./buttons";
import { Icon } from "./icon";
import { AppMenu, MenuBar } from "./menus";
import { Doubt, Spot, type SpotProps } from "./spot";
import { ToolBar } from "./tabs";

export function Window({
  title,
  host,
  kind = "dialog",
  unverified,
  children,
  ...spot
}: SpotProps & { title: string; host?: string; kind?: "main" | "dialog" | "sheet" | "alert"; children?: ReactNode }) {
  const parts = Children.toArray(children);
  const isWide = parts.some((part) => isValidElement(part) && (part.type === Panes || part.type === Side));
  return (
    <Spot className={`screen-window screen-${kind}`} data-wide={isWide || undefined} {...spot}>
      <div className="screen-title">
        <span className="screen-name" data-unverified={unverified}>
          {kind === "main" && <Icon name="mail" />}
          <WithOwnWords text={title} host={host} />
          {unverified && <Doubt />}
        </span>
        <span className="screen-controls">
          <i />
          <i />
          <i />
        </span>
      </div>
      {parts.filter(isBar)}
      <div className="screen-body">{arrange(parts.filter((part) => !isBar(part)))}</div>
    </Spot>
  );
}

export function Panes({ children }: { children?: ReactNode }) {
  return <div className="screen-panes">{children}</div>;
}

export function Pane({ children }: { children?: ReactNode }) {
  return <div className="screen-pane">{arrange(children)}</div>;
}

/** A group box. */
export function Group({ label, children, ...spot }: SpotProps & { label: string; children?: ReactNode }) {
  return (
    <Spot className="screen-group" {...spot}>
      <div className="screen-caption">{label}</div>
      {arrange(children)}
    </Spot>
  );
}

const isBar = (part: ReactNode) => isValidElement(part) && [MenuBar, AppMenu, ToolBar].some((bar) => bar === part.type);
