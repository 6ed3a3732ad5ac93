import type { ReactNode } from "react";
import { numberOf } from "@/content/model/numbers/numbered";
import { site } from "../site";

/** A page by its number, in words to be read out. The number stays on the line of the last word. */
export function NumberedLink({ address, children }: { address: string; children?: ReactNode }) {
  return (
    <a href={address}>
      {children && <>{children}&nbsp;</>}
      <span className="font-mono">{numberOf(site(), address)}</span>
    </a>
  );
}
