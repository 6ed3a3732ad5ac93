import type { ReactNode } from "react";
import { numberOf } from "@/content/model/numbers/numbered";
import { site } from "./site";

/** A link that can be followed from paper too: by the number of its page. */
export function LinkWithNumber({ href = "", children }: { href?: string; children?: ReactNode }) {
  const number = href.startsWith("/") ? numberOf(site(), href.replace(/[?#].*/, "")) : undefined;
  return (
    <>
      <a href={href}>{children}</a>
      {number && <span className="hidden whitespace-nowrap print:inline">（番号 {number}）</span>}
    </>
  );
}
