import type { Metadata } from "next";
import { DeviceList } from "@/components/device-list";
import { PageTitle } from "@/components/page-title";
import { Phrases } from "@/components/phrases";
import { ProgramSearch } from "@/components/program-search";
import { Prose } from "@/components/prose/prose";
import { ValuesTable } from "@/components/values-table";
import { resolve } from "@/content/model/resolve";
import { sectionOf } from "@/content/model/tags";
import { PageFrame } from "../page-frame";
import { site, sizeOf } from "../site";
import { devicesOf } from "../words";

const title = "メールソフトの設定の案内";

export const metadata: Metadata = {
  title,
  description: "メールソフトごとに、送信の設定を変える手順を画面の図で案内します。",
};

export default function GuidesPage() {
  const { provider, notice } = site();
  const programs = sectionOf(notice.body, "mail-programs");
  const table = programs && { ...programs, children: programs.children.filter(({ type }) => type === "table") };
  return (
    <PageFrame path="/guides" title={title}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">メールを使う機械を選んでください。受信の設定は変えません。</p>
      <DeviceList devices={devicesOf(site())} />
      <p className="mt-4">
        <a href="/guides/which" className="inline-flex min-h-11 items-center">
          何を使っているかわからない
        </a>
      </p>
      <ProgramSearch />
      {table && (
        <section aria-labelledby="notice-table" className="mt-12">
          <h2 id="notice-table" className="text-std-20B-160">
            <Phrases>以前のソフト（お知らせの一覧）</Phrases>
          </h2>
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
        <ValuesTable provider={provider} own />
        <p>
          画面が見つからないときは、<a href="/contact">人に相談する</a>こともできます。
        </p>
      </section>
    </PageFrame>
  );
}
