import type { Metadata } from "next";
import { KeepOpen } from "@/components/keep-open";
import { AnswersScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { Details } from "@/components/prose/note";
import { Prose } from "@/components/prose/prose";
import { shownSubmission } from "@/components/provider-words";
import { type GuideForHeaders, SentCheck, type Trusted } from "@/components/sent-check";
import { nameWithDomain } from "@/content/model/listed-domains";
import { resolve } from "@/content/model/resolve";
import { forAll, headerSections } from "@/content/model/sent/header-sections";
import { mendingSteps, unlisted } from "@/content/model/sent/mend";
import { trustedHostsOf, trustedHostsOfOther } from "@/content/model/sent/trusted-hosts";
import { outgoingEncryption } from "@/content/model/settings";
import type { Guide } from "@/content/model/site";
import { attribute, sectionOf, tagsOf } from "@/content/model/tags";
import { PageFrame } from "../page-frame";
import { site, sizeOf } from "../site";

const title = "送信チェック";

export const metadata: Metadata = {
  title,
  description: "自分あてに送ったメールのヘッダーを貼り付けると、SMTP認証と暗号化で送れたかを確かめられます。",
};

export default function SentPage() {
  const { provider, sentHeaders, otherProviders, guides } = site();
  const sections = tagsOf(sentHeaders.body, "Section").map((section) => attribute(section, "id") ?? "");
  const known: GuideForHeaders[] = guides.map((guide) => ({
    id: guide.id,
    number: guide.head.number,
    steps: idsOf(guide.body),
    how: howIdOf(headerSections(guide).find((id) => sections.includes(id))),
  }));
  const providers: Trusted[] = [
    {
      id: "own",
      name: provider.name,
      hosts: trustedHostsOf(provider),
      encryption: outgoingEncryption(provider),
      relatives: [provider.mailDomain],
    },
    { id: unlisted, name: "この一覧にない会社", hosts: [] },
    ...otherProviders.providers.map((one) => ({
      id: one.id,
      name: nameWithDomain(one),
      hosts: trustedHostsOfOther(one),
      encryption: shownSubmission(one)?.encryption,
      relatives: one.domains,
    })),
  ];
  return (
    <PageFrame path="/sent" title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">メールがどう送られたかを、届いたメールの記録（ヘッダー）で確かめます。</p>
      <ol className="mt-3 list-decimal pl-6">
        <li>設定を変えたメールソフトで、自分あてに1通送ります。</li>
        <li>届いたメールのヘッダーを表示して、全部を写します。</li>
        <li>下の欄に貼り付けて、「送り方を調べる」を押します。</li>
      </ol>
      <KeepOpen />
      <section aria-labelledby="how" className="mt-8">
        <h2 id="how" className="text-std-24B-150">
          ヘッダーの表示のしかた
        </h2>
        {tagsOf(sentHeaders.body, "Section").map((section) => {
          const id = attribute(section, "id") ?? "";
          const body = sectionOf(sentHeaders.body, id);
          return (
            <Details key={id} id={howIdOf(id)} summary={attribute(section, "title") ?? ""}>
              {body && <Prose body={resolve(body, provider, sizeOf)} />}
            </Details>
          );
        })}
      </section>
      {providers[0]?.hosts.length === 0 && (
        <p className="mt-8 max-w-[44rem] rounded-8 border-2 border-l-8 border-warm bg-warm-tint p-4">
          <strong>{provider.name} のサーバーから送った方：</strong>
          下の欄だけでは、最後まで確かめられません。本物の行を見分けるためのサーバーの名前を、まだ確かめていないためです。
          <a href="#yourself">自分で確かめる</a>も見てください。
        </p>
      )}
      <SentCheck providers={providers} guides={known} />
      <section aria-labelledby="yourself" className="mt-10">
        <h2 id="yourself" className="text-std-24B-150">
          自分で確かめる
        </h2>
        <p className="mt-2">
          「Received:」で始まる行の中に、「by」と送信メールサーバーの名前が並ぶ所を探します。「with」の次の文字が手がかりです。
        </p>
        <table className="values my-4 w-full max-w-[44rem] border-collapse bg-white">
          <caption className="pb-2 text-left font-bold">「with」の次の文字（RFC 3848）</caption>
          <tbody>
            {[
              ["ESMTPSA", "SMTP認証と暗号化を使っています"],
              ["ESMTPA", "SMTP認証を使っています"],
              ["ESMTPS", "暗号化だけを使っています"],
              ["ESMTP", "どちらも使っていません"],
            ].map(([word, meaning]) => (
              <tr key={word}>
                <th scope="row" className="font-mono whitespace-nowrap">
                  {word}
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p data-carry="">
          まだ送れないときは、<a href="/errors">エラーから調べる</a>か、<a href="/contact">人に相談する</a>
          に進んでください。
        </p>
      </section>
      <AnswersScript />
    </PageFrame>
  );
}

function howIdOf(section = forAll): string {
  return `how-${section}`;
}

/** Which of the steps that a header may lead to a guide has. */
function idsOf(body: Guide["body"]): string[] {
  return tagsOf(body, "Step")
    .map((step) => attribute(step, "id") ?? "")
    .filter((id) => mendingSteps.has(id));
}
