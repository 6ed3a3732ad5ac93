type FillInProps = {
  /** `origin`: of this page; `today`: the day it is read; `step`: the one its address points to; `result`: the one the reader comes from, `answers`: those that led to it; `guide`, `seen`: the numbers of guide and step that a link brought along. */
  of: "origin" | "today" | "step" | "result" | "answers" | "guide" | "seen";
  /** A text, for React forgives another text in its place, but none where there was nothing. */
  children: string;
};

/** What no prerendered page can know, put in by the small script; without it `children` stay. */
export function FillIn({ of, children }: FillInProps) {
  return (
    <fill-in of={of} suppressHydrationWarning>
      {children}
    </fill-in>
  );
}
