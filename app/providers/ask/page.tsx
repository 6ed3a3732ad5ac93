import type { Metadata } from "next";
import { PageTitle } from "@/components/page-title";
import { PageFrame } from "../../page-frame";

const title = "メールの会社や管理の担当者に聞くこと";

export const metadata: Metadata = {
  title,
  description: "ほかの会社、勤め先、学校のメールを送るために、聞いておく3つのことを印刷できます。",
};

const questions = [
  "587番ポート（サブミッションポート）とSMTP認証で、送信できますか。465番ポートでもかまいません。",
  "送信メールサーバーの名前と、暗号化の種類（なし、STARTTLS、SSL/TLS）は何ですか。",
  "ユーザー名は何ですか。メールアドレス全体ですか、@ より前だけですか。",
];

export default function AskPage() {
  return (
    <PageFrame path="/providers/ask" title={title}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">
        お使いの回線では、25番ポートからメールを送れません。次の3つがわかると、設定を変えられます。
      </p>
      <h2 className="mt-6 text-std-20B-160">聞くこと</h2>
      <ol className="mt-2 max-w-[44rem] list-decimal pl-6">
        {questions.map((question) => (
          <li key={question} className="mt-4">
            {question}
            <div className="mt-2 h-16 rounded-8 border-2 border-line bg-white" />
          </li>
        ))}
      </ol>
      <p className="mt-6">
        <strong>パスワードは、聞かれても伝えないでください。</strong>
      </p>
      <p className="mt-4">
        わかったら、<a href="/guides?from=taiou-2">メールソフトの案内</a>の手順で入力します。うまくいかないときは
        <a href="/contact">人に相談する</a>こともできます。
      </p>
    </PageFrame>
  );
}
