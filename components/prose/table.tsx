import type { ComponentProps } from "react";

/** A table that scrolls by itself on narrow screens, also by keyboard. */
export function Table(props: ComponentProps<"table">) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and a section would be a landmark for each table
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <div role="group" aria-label="表" tabIndex={0} className="my-5 overflow-x-auto">
      <table {...props} />
    </div>
  );
}
