import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { Icon } from "./icon";
import { Spot, type SpotProps } from "./spot";

interface MenuProps extends SpotProps {
  label: string;
  open?: boolean;
  children?: ReactNode;
}

export function MenuBar({ children }: { children?: ReactNode }) {
  const menus = Children.toArray(children).filter(isMenu);
  const open = menus.find((menu) => menu.props.open);
  const before = menus.slice(0, open && menus.indexOf(open)).map((menu) => menu.props.label);
  return (
    <>
      <div className="screen-menubar">{menus}</div>
      {open && (
        <div className="screen-drop">
          {/* As wide as the menus before the open one, so that the items hang below it. */}
          {before.map((label) => (
            <i className="screen-menu" key={label} data-label={label} />
          ))}
          <div className="screen-menuitems">{open.props.children}</div>
        </div>
      )}
    </>
  );
}

/** The name of a menu; its bar draws the items. */
export function Menu({ label, open, mark, unverified }: MenuProps) {
  return (
    <>
      <Spot as="span" className="screen-menu" data-open={open} data-label={label} mark={mark} unverified={unverified}>
        {label}
      </Spot>{" "}
    </>
  );
}

export function MenuItem({ label, ...spot }: SpotProps & { label: string }) {
  return (
    <Spot className="screen-menuitem" {...spot}>
      {label}
    </Spot>
  );
}

/** The top of today's Thunderbird: spaces at the left, search, and the ≡ button with its items. */
export function AppMenu({ open, children, ...spot }: SpotProps & { open?: boolean; children?: ReactNode }) {
  return (
    <>
      <div className="screen-spaces">
        {["mail", "book", "calendar", "gear"].map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
      <div className="screen-appbar">
        <span className="screen-search">
          <Icon name="search" />
        </span>
        <Spot as="span" className="screen-burger" data-open={open} {...spot}>
          <i>≡</i>
        </Spot>
      </div>
      {open && (
        <div className="screen-drop screen-appmenu">
          <div className="screen-menuitems">{children}</div>
        </div>
      )}
    </>
  );
}

const isMenu = (child: ReactNode): child is ReactElement<MenuProps> => isValidElement(child) && child.type === Menu;
