import { closedPort, isWithout587 } from "@/content/model/find-provider";
import type { OtherProvider, OtherProviders } from "@/content/model/other-provider";
import { buttonClass } from "./button-link";
import { OwnCard } from "./own-card";
import { ProviderQuestions } from "./provider-questions";
import { ProviderSource } from "./provider-source";
import { hasPassword, ownValuesOf, providerRows, shownSubmission } from "./provider-words";

/** How the mail of another provider is sent, or that nothing but port 25 is known of it. */
export function ProviderCard({
  provider,
  source,
  address,
}: {
  provider: OtherProvider;
  source: OtherProviders["source"];
  address?: string;
}) {
  const submission = shownSubmission(provider);
  if (!submission || isWithout587(provider)) {
    return (
      <div className="my-5 rounded-8 border-2 border-l-8 border-warm bg-warm-tint p-4">
        <p className="font-bold">{provider.name}：587番の情報がありません</p>
        <p>出典の表には、{closedPort}番ポートだけがあります。次の3つを、この会社に聞いてください。</p>
        <ProviderQuestions />
        <p>
          <a
            href={`/providers/ask?${new URLSearchParams({ company: provider.name })}`}
            className="inline-flex min-h-11 items-center"
          >
            聞くことを印刷する
          </a>
        </p>
        <ProviderSource source={source} />
      </div>
    );
  }
  return (
    <>
      <OwnCard title={`${provider.name} の送信`} rows={providerRows(submission, address)} />
      {submission.port === 465 && (
        <p>
          465番は、暗号化をはじめから使う送信用の番号です。{/* RFC 8314 */}
          {closedPort}番の制限を受けません。
        </p>
      )}
      {hasPassword(submission) ? (
        <>
          <p className="no-print mt-3">
            <keep-own
              values={JSON.stringify(ownValuesOf(provider, submission, address))}
              className="inline-flex flex-wrap items-center gap-2"
            >
              <button type="button" className={buttonClass("quiet")}>
                この値を、設定の案内に表示する
              </button>
              <span role="status" />
            </keep-own>
          </p>
          <p className="no-print mt-3">
            値を入れる場所は、<a href="/guides?from=taiou-2">メールソフトの案内</a>にあります。
          </p>
        </>
      ) : (
        <p>
          この会社では、パスワードではなく、その会社の画面でログインします（OAuth2）。OAuth2を使えるメールソフトで、アカウントを登録してください。
          メールソフトの設定の案内には、この会社の値は出ません。
        </p>
      )}
      <ProviderSource source={source} />
    </>
  );
}
