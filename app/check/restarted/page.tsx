import type { Metadata } from "next";
import { Note } from "@/components/prose/note";
import { restarted } from "@/content/model/next-address";
import { site } from "../../site";
import { QuestionPage } from "../[[...trail]]/question-page";

export const metadata: Metadata = {
  title: "質問が見つかりませんでした。最初の質問からお答えください",
  description: "リンクが途中で切れているか、質問が新しくなっています。はじめから答えられます。",
  robots: { index: false },
};

/** The first question with the reason why the reader is back at it: where handlers send a form of a question that is none. */
export default function RestartedPage() {
  return (
    <QuestionPage
      path={restarted}
      above={
        <Note title="質問が見つかりませんでした">
          <p>リンクが途中で切れているか、質問が新しくなっています。お手数ですが、はじめからお答えください。</p>
        </Note>
      }
      trail={[]}
      question={site().tree.ask}
      state="asked"
    />
  );
}
