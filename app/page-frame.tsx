import type { ReactNode } from "react";
import { PageFoot } from "@/components/page-foot";
import { Prefetch } from "@/components/prefetch";
import { SiteFooter } from "@/components/site-footer";
import { numberOf } from "@/content/model/numbers/numbered";
import { origin, site } from "./site";

type PageFrameProps = {
  /** The page's own address, by which its number is found. */
  path: string;
  /** What the page is called in a text about it. */
  title: string;
  /** More lines for the record of a call, in order: answers, result, guide. */
  record?: { name: string; words: ReactNode }[];
  /** Without the box for numbers in the footer: where no form may be sent, and where a box stands already. */
  numberBox?: boolean;
  /** A page with much to load: the small script waits until the reader begins. */
  isHeavy?: boolean;
  /** A page on which one stays, and which has no byte to spare: nothing is fetched ahead. */
  isEnd?: boolean;
  children: ReactNode;
};

/** What every page has around its content: its number, what staff and paper need of it, the foot of the site. */
export function PageFrame({
  path,
  title,
  record = [],
  numberBox = true,
  isHeavy = false,
  isEnd = false,
  children,
}: PageFrameProps) {
  const { provider } = site();
  const number = numberOf(site(), path);
  return (
    <>
      <main id="main" tabIndex={-1} data-number={number} className="mx-auto max-w-[60rem] px-4 pt-3 outline-none">
        {number !== undefined && (
          <p className="text-right text-[1rem] text-quiet">
            このページの番号 <strong className="font-mono text-[1.125rem] text-ink">{number}</strong>
          </p>
        )}
        {children}
        {number !== undefined && (
          <PageFoot
            number={number}
            title={title}
            record={record}
            provider={provider}
            origin={origin}
            isLate={isHeavy}
            // Personal forms have no box, and load their scripts as files.
            keepsRoom={isHeavy || !numberBox}
          />
        )}
      </main>
      <SiteFooter provider={provider.name} numberBox={numberBox} />
      {!isEnd && <Prefetch />}
    </>
  );
}
