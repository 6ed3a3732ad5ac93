import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { Phrases } from "@/components/phrases";
import { PageFrame } from "./page-frame";

export const metadata: Metadata = {
  title: "ページが見つかりません",
  description: "アドレスが途中で切れているか、ページが移動しています。チェックから始められます。",
};

export default function NotFound() {
  return (
    <PageFrame path="" title="ページが見つかりません">
      <h1 className="text-std-28B-150">
        <Phrases>ページが見つかりません</Phrases>
      </h1>
      <p className="mt-4">アドレスが途中で切れているか、ページが移動しています。</p>
      <p className="mt-2">メールが送れないときは、チェックから始めてください。</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/check">チェックを始める</ButtonLink>
        <ButtonLink href="/guides" look="quiet">
          設定の案内を見る
        </ButtonLink>
      </p>
    </PageFrame>
  );
}
