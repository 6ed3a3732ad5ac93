import type { Metadata } from "next";
import { ButtonLink } from "@/components/button-link";
import { Phrases } from "@/components/phrases";
import { PageFrame } from "../page-frame";

export const metadata: Metadata = {
  title: "いまはページを表示できません",
  description: "サイトの側で問題が起きています。少し待ってから、もう一度開いてください。",
  robots: { index: false },
};

/** Stands in for the framework's own pages of status 500; the build adapter puts it there. */
export default function UnavailablePage() {
  return (
    <PageFrame path="" title="いまはページを表示できません">
      <h1 className="text-std-28B-150">
        <Phrases>いまはページを表示できません</Phrases>
      </h1>
      <p className="mt-4">サイトの側で問題が起きています。少し待ってから、もう一度開いてください。</p>
      <p className="mt-6">
        <ButtonLink href="/">最初のページへ</ButtonLink>
      </p>
    </PageFrame>
  );
}
