import type { Metadata } from "next";
import { GuideList } from "@/components/guide-list";
import { Phrases } from "@/components/phrases";
import { Prose } from "@/components/prose/prose";
import { ValuesTable } from "@/components/values-table";
import { resolve } from "@/content/model/resolve";
import { sectionOf, splitOff } from "@/content/model/tags";
import { site, sizeOf } from "../site";
import { guideLinks } from "../words";

export const metadata: Metadata = {
  title: "メールソフトの設定の案内",
  description: "メールソフトごとに、送信の設定を変える手順を画面の図で案内します。",
};

export default function GuidesPage() {
  const { provider, notice } = site();
  const programs = sectionOf(notice.body, "mail-programs");
  const table = programs && {
    ...programs,
    children: splitOff(programs, "Note").rest.children.filter(({ type }) => type === "table"),
  };
  return (
    <>
      <h1 className="text-std-28B-150">
        <Phrases>メールソフトの設定の案内</Phrases>
      </h1>
      <p className="mt-3">お使いのメールソフトを選んでください。受信の設定は変えません。</p>
      <GuideList guides={guideLinks(site())} level={2} />
      {table && (
        <section aria-labelledby="notice-table" className="mt-12">
          <h2 id="notice-table" className="text-std-20B-160">
            <Phrases>お知らせにあるメールソフトの一覧</Phrases>
          </h2>
          <p>リンクのあるものに、図の入った案内があります。</p>
          <Prose body={resolve(table, provider, sizeOf)} />
        </section>
      )}
      <section aria-labelledby="other" className="mt-12">
        <h2 id="other" className="text-std-20B-160">
          <Phrases>ここにないソフトをお使いのとき</Phrases>
        </h2>
        <p className="mt-2">
          どのメールソフトでも、変えるところは同じです。送信メールサーバーの設定の画面に、次の値を入れてください。
        </p>
        <ValuesTable provider={provider} />
        <p>
          画面が見つからないときは、<a href="/contact">人に相談する</a>こともできます。
        </p>
      </section>
    </>
  );
}
