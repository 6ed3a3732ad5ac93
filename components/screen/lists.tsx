import type { ReactNode } from "react";
import { WithOwnWords } from "../own-value";
import { Icon } from "./icon";
import { Spot, type SpotProps } from "./spot";

/** A list box; ` | ` parts the columns of its head and rows. */
export function List({ head, children, ...spot }: SpotProps & { head?: string; children?: ReactNode }) {
  return (
    <Spot className="screen-list" {...spot}>
      {head && (
        <div className="screen-head">
          <Cells of={head} />
        </div>
      )}
      {children}
    </Spot>
  );
}

export function Row({
  label,
  host,
  selected,
  icon,
  ...spot
}: SpotProps & { label: string; host?: string; selected?: boolean; icon?: string }) {
  return (
    <Spot className="screen-row" data-selected={selected} {...spot}>
      <Cells of={label} host={host} icon={icon} />
    </Spot>
  );
}

function Cells({ of, host, icon }: { of: string; host?: string | undefined; icon?: string | undefined }) {
  return of.split(" | ").map((cell, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: cells never move
    <span key={place}>
      {place === 0 && <Icon name={icon} />}
      <WithOwnWords text={cell} host={host} />{" "}
    </span>
  ));
}

export function Tree({ children }: { children?: ReactNode }) {
  return <div className="screen-list screen-tree">{children}</div>;
}

/** An entry of a tree; what it holds is drawn only while it is `open`. */
export function Branch({
  label,
  selected,
  open,
  icon,
  children,
  ...spot
}: SpotProps & { label: string; selected?: boolean; open?: boolean; icon?: string; children?: ReactNode }) {
  return (
    <div className="screen-branch">
      <Spot className="screen-row" data-selected={selected} {...spot}>
        {children ? <i className="screen-twist" data-open={open} /> : <i className="screen-leaf" />}
        <Icon name={icon} />
        <span>
          <WithOwnWords text={label} />
        </span>
      </Spot>
      {open && children && <div className="screen-twigs">{children}</div>}
    </div>
  );
}
