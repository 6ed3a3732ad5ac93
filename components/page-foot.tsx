import type { ReactNode } from "react";
import type { Provider } from "@/content/model/provider";
import { FillIn } from "./fill-in";
import { PageAddress } from "./page-address";
import { PageQr } from "./page-qr";
import { PageTools } from "./page-tools";
import { StaffTexts } from "./staff-texts";

export type PageFootProps = {
  number: number;
  title: string;
  record: { name: string; words: ReactNode }[];
  provider: Provider;
  /** The public origin, or "" where none is known. */
  origin: string;
  /** Whether the small script waits until this is seen. */
  isLate: boolean;
  /** Whether it comes after the first paint. */
  keepsRoom: boolean;
};

/** The end of every page: how to come back to it, on paper and on a phone, and what staff send and note about it. */
export function PageFoot({ number, title, record, provider, origin, isLate, keepsRoom }: PageFootProps) {
  const { name, contact } = provider;
  return (
    <section aria-label="このページについて" className="page-foot">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {origin && <PageQr address={`${origin}/${number}`} />}
        <ul>
          <li className="wrap-any">
            このページのアドレス：
            <PageAddress number={number} origin={origin} />
          </li>
          <li className="print-only">
            日付：<FillIn of="today">　　　年　　月　　日</FillIn>
          </li>
          <li className="print-only">
            相談先：
            {contact?.telephone
              ? [contact.name ?? name, contact.telephone, contact.hours].filter(Boolean).join("　")
              : "ご契約時の書類にある窓口"}
          </li>
        </ul>
      </div>
      <PageTools number={number} origin={origin} isLate={isLate} keepsRoom={keepsRoom} />
      <StaffTexts number={number} title={title} record={record} site={`${name} メール送信の案内`} origin={origin} />
    </section>
  );
}
