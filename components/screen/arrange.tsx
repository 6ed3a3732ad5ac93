import { Children, type ElementType, isValidElement, type ReactElement, type ReactNode } from "react";
import { Button, Buttons, Side } from "./buttons";
import { Radio } from "./choices";
import { Tabs } from "./tabs";

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

/** Radios share a line while there is room; a lone button goes to the end of the line before it. */
function joinLines(parts: ReactElement[]): ReactNode[] {
  const lines: ReactElement[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line && (is(part, Button, Side) || (is(part, Radio) && is(line.at(-1), Radio)))) line.push(part);
    else lines.push([part]);
  }
  return lines.map((line) =>
    line.length === 1 ? (
      line[0]
    ) : (
      <div key={line[0]?.key} className="screen-line">
        {line}
      </div>
    ),
  );
}

const is = (part: ReactElement | undefined, ...types: ElementType[]) =>
  part !== undefined && types.includes(part.type as ElementType);
