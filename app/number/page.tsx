import type { Metadata } from "next";
import { NumberSearch } from "@/components/number-search";
import { PageTitle } from "@/components/page-title";
import { PageFrame } from "../page-frame";

const title = "番号でページを開く";

export const metadata: Metadata = {
  title,
  description: "電話や紙で案内された番号を入れると、そのページが開きます。",
};

export default function NumberPage() {
  return (
    <PageFrame path="/number" title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3 mb-6">
        どのページにも番号があります。ページのいちばん上に「このページの番号」と書いてあります。
      </p>
      <NumberSearch id="number" />
      <p className="mt-6">
        番号がわからないときは、<a href="/check">対象者チェック</a>から始めるか、<a href="/contact">人に相談</a>
        してください。
      </p>
    </PageFrame>
  );
}
