import { Children, type ElementType, isValidElement, type ReactElement, type ReactNode } from "react";
import { Button, Buttons, Side } from "./buttons";
import { Radio } from "./choices";
import { Tabs } from "./tabs";
import { PhoneRow } from "./texts";

/** Lays out what a window or a part of it holds: lines, and the page below the tabs. */
export function arrange(children: ReactNode): ReactNode[] {
  const parts = Children.toArray(children).filter((part) => isValidElement(part));
  const tabs = parts.findIndex((part) => is(part, Tabs));
  if (tabs < 0) return joinLines(parts);

  const foot = is(parts.at(-1), Buttons) ? parts.length - 1 : parts.length;
  return [
    ...joinLines(parts.slice(0, tabs)),
    <div key="tabs" className="screen-tabbed">
      {parts[tabs]}
      <div className="screen-page">{joinLines(parts.slice(tabs + 1, foot))}</div>
    </div>,
    ...parts.slice(foot),
  ];
}

/** Radios share a line while there is room; a lone button goes to the end of the line before it; rows of a phone stick together. */
function joinLines(parts: ReactElement[]): ReactNode[] {
  const lines: ReactElement[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && belongsTo(line.at(-1), part)) line.push(part);
    else lines.push([part]);
  }
  return lines.map((line) => {
    const isPhone = is(line[0], PhoneRow);
    return line.length === 1 && !isPhone ? (
      line[0]
    ) : (
      <div key={line[0]?.key} className={isPhone ? "screen-phones" : "screen-line"}>
        {line}
      </div>
    );
  });
}

function belongsTo(before: ReactElement | undefined, part: ReactElement): boolean {
  if (is(before, PhoneRow) || is(part, PhoneRow)) return is(before, PhoneRow) && is(part, PhoneRow);
  return is(part, Button, Side) || (is(part, Radio) && is(before, Radio));
}

const is = (part: ReactElement | undefined, ...types: ElementType[]) =>
  part !== undefined && types.includes(part.type as ElementType);
