import type { Metadata } from "next";
import { AskPerson } from "@/components/ask-person";
import { CarryScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { ProviderQuestions } from "@/components/provider-questions";
import { SwitchInstead } from "@/components/switch-instead";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";

const title = "メールの会社や管理の担当者に聞くこと";

export const metadata: Metadata = {
  title,
  description: "ほかの会社、勤め先、学校のメールを送るために、聞いておく3つのことを印刷できます。",
};

export default function AskPage() {
  return (
    <PageFrame path="/providers/ask" title={title}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">
        お使いの回線では、{site().provider.blocked.port}
        番ポートからメールを送れません。次の3つがわかると、設定を変えられます。
      </p>
      <h2 className="mt-6 text-std-20B-160">聞くこと</h2>
      <p className="mt-2">
        聞く会社：
        <strong>
          {/* Ruled, for a name written by hand: no link brought one along, or no script ran. */}
          <from-query
            of="company"
            className="inline-block min-h-8 min-w-48 border-b-2 border-line print:min-h-12 print:min-w-96"
          />
        </strong>
      </p>
      <ProviderQuestions boxes />
      <p className="mt-6">
        <strong>パスワードは、聞かれても伝えないでください。</strong>
      </p>
      <p className="mt-4">
        わかったら、<a href="/guides?from=taiou-2">メールソフトの案内</a>の手順で入力します。
      </p>
      <SwitchInstead name={site().provider.name} />
      <AskPerson from="taiou-2" />
      <CarryScript />
    </PageFrame>
  );
}
