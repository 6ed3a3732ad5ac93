import type { ReactNode } from "react";

/** What every widget of a drawn window takes besides its own attributes. */
export type SpotProps = {
  /** Number of the place the reader has to act on, "1" to "9". */
  mark?: string | undefined;
  /** The label was never seen on a real screen. */
  unverified?: boolean | undefined;
};

/** The box of one widget, with its numbered mark and its sign that the label was never seen. */
export function Spot({
  as: Tag = "div",
  mark,
  unverified,
  children,
  ...box
}: SpotProps & {
  as?: "div" | "span";
  className: string;
  children?: ReactNode;
  [data: `data-${string}`]: string | boolean | undefined;
}) {
  return (
    <Tag {...box} data-number={mark} data-unverified={unverified}>
      {mark && (
        <b className="screen-mark" data-number={mark}>
          {circled(mark)}
        </b>
      )}
      {children}
      {unverified && <Doubt />}
    </Tag>
  );
}

/** What it means stands below the drawing. */
export function Doubt() {
  return <small className="screen-doubt">※</small>;
}

const circled = (mark: string) => "①②③④⑤⑥⑦⑧⑨"[Number(mark) - 1] ?? mark;
