import type { Metadata } from "next";
import { DeviceList } from "@/components/device-list";
import { PageScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { ProgramSearch } from "@/components/program-search";
import { site } from "../../../site";
import { devicesOf } from "../../../words";

export const metadata: Metadata = { title: "その名前の案内は見つかりませんでした", robots: { index: false } };

export default function NoneFoundPage() {
  return (
    <>
      <PageTitle>その名前の案内は見つかりませんでした</PageTitle>
      <p className="mt-4">ほかの呼び名で探すか、機械の種類から選んでください。</p>
      <ProgramSearch />
      <DeviceList devices={devicesOf(site())} />
      <p className="mt-6">
        名前がわからないときは、<a href="/guides/which">見た目からソフトを見分ける</a>ページがあります。
        一覧にないソフトのときは、<a href="/guides#other">どのソフトにも共通の値</a>をお使いください。
      </p>
      <PageScript />
    </>
  );
}
