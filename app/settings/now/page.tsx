import type { Metadata } from "next";
import { CompareForm } from "@/components/compare-form";
import { KeepOpen } from "@/components/keep-open";
import { OwnNote } from "@/components/own-note";
import { AnswersScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { ValuesTable } from "@/components/values-table";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { guideChoices } from "./guide-choices";

const title = "いまの設定を確かめる";

export const metadata: Metadata = {
  title,
  description: "メールソフトの画面に出ている送信の設定を入れると、直すところだけを示します。",
};

export default function SettingsNowPage() {
  const { provider, guides } = site();
  const { name, mailDomain, outgoing } = provider;
  return (
    <PageFrame path="/settings/now" title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">
        メールソフトの画面に出ている値を入れると、直すところだけを示します。入れた値は、どこにも送りません。
      </p>
      <p className="mt-2">
        画面の開き方は、<a href="/guides">メールソフトの案内</a>にあります。
      </p>
      <KeepOpen />
      <CompareForm service={{ name, mailDomain, outgoing }} guides={guideChoices(guides)} />
      <section aria-labelledby="right" className="mt-8">
        <h2 id="right" className="text-std-24B-150">
          正しい値
        </h2>
        <ValuesTable provider={provider} own />
        <OwnNote />
      </section>
      <p data-carry="" className="mt-6">
        合っているのに送れないときは、<a href="/contact">人に相談する</a>こともできます。
      </p>
      <AnswersScript />
    </PageFrame>
  );
}
