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
};

/** The end of every page: how to come back to it, on paper and on a phone, and what staff send and note about it. */
export function PageFoot({ number, title, record, provider, origin }: PageFootProps) {
  const { name, contact } = provider;
  return (
    <section aria-label="このページについて" className="page-foot mt-10 border-t border-hair pt-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {origin && <PageQr address={`${origin}/${number}`} />}
        <dl className="page-facts text-[1rem]">
          <div>
            <dt>番号</dt>
            <dd>{number}</dd>
          </div>
          <div>
            <dt>アドレス</dt>
            <dd className="wrap-any">
              <PageAddress number={number} origin={origin} />
            </dd>
          </div>
          <div className="print-only">
            <dt>日付</dt>
            <dd>
              <FillIn of="today">　　　年　　月　　日</FillIn>
            </dd>
          </div>
          <div className="print-only">
            <dt>相談先</dt>
            <dd>
              {contact?.telephone
                ? [contact.name ?? name, contact.telephone, contact.hours].filter(Boolean).join("　")
                : "ご契約時の書類にある窓口"}
            </dd>
          </div>
        </dl>
      </div>
      <PageTools number={number} />
      <StaffTexts number={number} title={title} record={record} site={`${name} メール送信の案内`} origin={origin} />
    </section>
  );
}
