import type { ReactNode } from "react";
import { AskPerson } from "@/components/ask-person";
import { Phrases } from "@/components/phrases";
import { Prose } from "@/components/prose/prose";
import { Subsection } from "@/components/prose/section";
import { ValuesTable } from "@/components/values-table";
import { numberOf } from "@/content/model/numbers/numbered";
import { resolve } from "@/content/model/resolve";
import { sectionOf } from "@/content/model/tags";
import { LinkWithNumber } from "../link-with-number";
import { PageFrame } from "../page-frame";
import { site, sizeOf } from "../site";
import { outcomeOf } from "../words";
import { GuideChoice } from "./guide-choice";
import { ProviderChoice } from "./provider-choice";

export type ResultProps = {
  outcome: string;
  /** The page's own address. */
  path: string;
  /** What stands above the result. */
  above?: ReactNode;
  /** The answers that led here, in words. */
  answers?: string[];
  children?: ReactNode;
};

/** What an outcome means and what to do now; `children` tell why, where the answers are known. */
export function Result({ outcome, path, above, answers = [], children }: ResultProps) {
  const { provider, notice } = site();
  const { title, meaning, tone, body, notice: section, guides, providers } = outcomeOf(site(), outcome);
  const quoted = section ? sectionOf(notice.body, section) : undefined;
  const record = [
    // Several sets of answers may lead to a result: then none of them is said.
    ...(answers.length > 0 ? [{ name: "答え", words: answers.join("、") }] : []),
    { name: "結果", words: title },
  ];
  return (
    // The search may send nothing, and the box for numbers could not either beside it.
    <PageFrame path={path} title={`結果：${title}`} record={record} numberBox={!providers}>
      {above}
      <div
        className={`mt-2 rounded-12 border-2 border-l-[12px] p-5 ${tone === "calm" ? "border-green-800 bg-green-50" : "border-brand bg-brand-tint"}`}
      >
        <h1 className="text-std-28B-150">
          <Phrases>{title}</Phrases>
        </h1>
        <p className="mt-1 max-w-[44rem] text-[1.25rem]">
          <Phrases>{`${meaning}。`}</Phrases>
        </p>
      </div>
      <h2 className="mt-10 text-std-24B-150">いますること</h2>
      <div className="ways">
        <Prose body={resolve(body, provider, sizeOf)} components={{ Section: Subsection, a: LinkWithNumber }} />
      </div>
      {providers && <ProviderChoice />}
      {guides && (
        <div className="print-only">
          {providers && (
            <>
              <p>
                方法1の値は、調べるか、いまの会社に聞いて書きます。サーバー：＿＿＿＿＿＿＿＿＿＿　ポート番号：＿＿＿＿　暗号化：＿＿＿＿＿＿　ユーザー名：＿＿＿＿＿＿＿＿＿＿
              </p>
              <p>
                <strong>次の表は、方法2（{provider.name} のサーバーに変える）の方だけが使います。</strong>
              </p>
            </>
          )}
          <ValuesTable provider={provider} />
          <p>設定の案内は、番号 {numberOf(site(), "/guides")} のページから選びます。</p>
        </div>
      )}
      <GuideChoice outcome={outcome} needed={guides} />
      {quoted && (
        <section aria-labelledby="notice" className="mt-10">
          <h2 id="notice" className="text-std-24B-150">
            お知らせの文
          </h2>
          <blockquote className="mt-3 max-w-[46rem] border-l-8 border-line bg-white p-4">
            <Prose body={resolve(quoted, provider, sizeOf)} />
          </blockquote>
          <p className="mt-2">
            <a href={`/notice#${section}`}>お知らせの全文を読む</a>
          </p>
        </section>
      )}
      {children}
      <AskPerson from={outcome} />
    </PageFrame>
  );
}
