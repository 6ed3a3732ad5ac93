import type { ReactNode } from "react";
import { FillIn } from "./fill-in";

/** The short address of a page. Where the public origin is not known, the one it is read from stands in for it. */
export function PageAddress({ number, origin }: { number: ReactNode; origin: string }) {
  return (
    <>
      {origin || <FillIn of="origin">（このサイトのアドレス）</FillIn>}/{number}
    </>
  );
}
