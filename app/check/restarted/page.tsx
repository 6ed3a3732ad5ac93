import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { Phrases } from "@/components/phrases";
import { restarted } from "@/content/model/next-address";
import { PageFrame } from "../../page-frame";

export const metadata: Metadata = {
  title: "質問が見つかりませんでした",
  description: "リンクが途中で切れているか、質問が新しくなっています。はじめから答えられます。",
  robots: { index: false },
};

/** Where the handlers send a form of a question that does not exist, or no longer. */
export default function RestartedPage() {
  return (
    <PageFrame path={restarted} title="質問が見つかりませんでした">
      <h1 className="text-std-28B-150">
        <Phrases>質問が見つかりませんでした</Phrases>
      </h1>
      <p className="mt-4">
        リンクが途中で切れているか、質問が新しくなっています。お手数ですが、はじめからお答えください。
      </p>
      <p className="mt-6">
        <ButtonLink href="/check">最初の質問へ</ButtonLink>
      </p>
    </PageFrame>
  );
}
