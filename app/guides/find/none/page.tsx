import type { Metadata } from "next";
import { DeviceList } from "@/components/device-list";
import { PageTitle } from "@/components/page-title";
import { ProgramSearch } from "@/components/program-search";
import { WebmailExemption } from "@/components/webmail-exemption";
import { PageFrame } from "../../../page-frame";
import { site } from "../../../site";
import { devicesOf } from "../../../words";

const title = "その名前の案内は見つかりませんでした";

export const metadata: Metadata = {
  title,
  description: "ほかの呼び名でもう一度探すか、機械の種類から、メールソフトの案内を選べます。",
  robots: { index: false },
};

export default function NoneFoundPage() {
  return (
    <PageFrame path="/guides/find/none" title={title}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-4">ほかの呼び名で探すか、機械の種類から選んでください。</p>
      <ProgramSearch />
      <WebmailExemption />
      <DeviceList devices={devicesOf(site())} />
      <p className="mt-6">
        名前がわからないときは、<a href="/guides/which">見た目からソフトを見分ける</a>ページがあります。
        一覧にないソフトのときは、<a href="/guides#other">どのソフトにも共通の値</a>をお使いください。
      </p>
    </PageFrame>
  );
}
