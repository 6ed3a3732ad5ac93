import type { Metadata } from "next";
import { NumberSearch } from "@/components/number-search";
import { PageTitle } from "@/components/page-title";
import { numberUnknown } from "@/content/model/next-address";
import { PageFrame } from "../../page-frame";

const title = "その番号のページはありません";

export const metadata: Metadata = {
  title,
  description: "数字が違うか、入れかわっているかもしれません。番号をもう一度入れられます。",
  robots: { index: false },
};

export default function UnknownNumberPage() {
  return (
    <PageFrame path={numberUnknown} title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3 mb-6">
        数字が1つ違うか、入れかわっているかもしれません。番号をもう一度確かめて、入れなおしてください。
        「-」のある手順の番号のときは、「-」の前だけを入れると、その案内が開きます。
      </p>
      <NumberSearch id="number" />
      <p className="mt-8">
        番号がわからないときは、<a href="/check">対象者チェック</a>から始めるか、<a href="/contact">人に相談</a>
        してください。
      </p>
    </PageFrame>
  );
}
