import type { ReactNode } from "react";
import { FillIn } from "./fill-in";
import { PageAddress } from "./page-address";
import { CopyText } from "./page-tools";

type StaffTextsProps = {
  number: number;
  title: string;
  record: { name: string; words: ReactNode }[];
  /** What the site is called. */
  site: string;
  origin: string;
};

/** For staff: a text to send to the customer, and the record of the call. To copy, or to select where no script runs. */
export function StaffTexts({ number, title, record, site, origin }: StaffTextsProps) {
  // Of the step that one looks at, where there is one.
  const own = <FillIn of="step">{String(number)}</FillIn>;
  const lines = [
    { name: "番号", words: number },
    { name: "ページ", words: title },
    ...record,
    { name: "日付", words: <FillIn of="today">　</FillIn> },
  ];
  return (
    <details className="no-print mt-4">
      <summary className="min-h-11 cursor-pointer py-2 text-[1rem] text-quiet">サポート担当の方へ</summary>
      <CopyText name="お客様に送る文">
        {site}です。次のページをご覧ください。{"\n"}
        {title}
        {"\n"}
        <PageAddress number={own} origin={origin} />
        {"\n"}
        開けないときは、番号 {own} をお知らせください。
      </CopyText>
      <CopyText name="対応記録">
        {lines.map(({ name, words }) => (
          <span key={name}>
            {name}：{words}
            {"\n"}
          </span>
        ))}
      </CopyText>
    </details>
  );
}
