import { GuideList } from "@/components/guide-list";
import { KeepOpen } from "@/components/keep-open";
import { PageTitle } from "@/components/page-title";
import type { Guide } from "@/content/model/site";
import { PageFrame } from "../../../page-frame";
import { guideCards } from "../../../words";
import { SearchAgain } from "./search-again";

type NearestGuideProps = { title: string; path: string; client: string; guide: Guide };

/** For a program that has no guide: says so, and what helps all the same. */
export function NearestGuide({ title, path, client, guide }: NearestGuideProps) {
  return (
    <PageFrame path={path} title={title}>
      <PageTitle whole={client}>{title}</PageTitle>
      <p className="mt-4">
        入力する値は、どのソフトでも同じです。<a href="/guides#other">どのソフトにも共通の値</a>を見ながら、
        {client}の送信の設定の画面で合わせます。
      </p>
      <KeepOpen />
      <h2 className="text-std-24B-150 mt-8">いちばん近い案内</h2>
      <p className="mt-2">別のソフトの案内です。画面の言葉や場所は、ちがうことがあります。</p>
      <GuideList guides={guideCards([guide])} />
      <p className="mt-6">
        うまくいかないときは、<a href="/contact">人に相談する</a>こともできます。
      </p>
      <SearchAgain />
    </PageFrame>
  );
}
