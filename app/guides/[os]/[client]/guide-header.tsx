import { Fragment } from "react";
import { FromResult } from "@/components/from-result";
import { OwnNote } from "@/components/own-note";
import { Phrases } from "@/components/phrases";
import { ValuesTable } from "@/components/values-table";
import { inJapanese } from "@/content/model/day";
import { type GuideHead, lastChecked } from "@/content/model/guide";
import type { Provider } from "@/content/model/provider";
import { fillIn } from "@/content/model/settings";

const checkedBy = {
  screen: "実際の画面で確かめました",
  strings: "プログラムの中の文字で確かめました",
  sources: "公開されている資料で確かめました",
  none: "まだ確かめていません",
};

type GuideHeaderProps = {
  head: GuideHead;
  provider: Provider;
  /** The outcomes of the check that send readers to guides. */
  results: { id: string; title: string; answers: string }[];
};

/** What stands before the steps of every guide: what changes, what is needed, the values, how far it was checked. */
export function GuideHeader({ head, provider, results }: GuideHeaderProps) {
  const words = (text: string) => fillIn(text, provider);
  const { by, on, version, note } = head.verified;
  const last = lastChecked(head);
  const checked = [version, by !== "none" && on !== last && inJapanese(on)].filter(Boolean).join("、");
  return (
    <header>
      <h1 className="text-std-28B-150">
        <Phrases>{words(head.title)}</Phrases>
      </h1>
      <p className="mt-3">
        {head.changes ? (
          words(head.changes)
        ) : (
          <>
            変えるのは<strong>送信の設定だけ</strong>です。受信の設定は変えません。
          </>
        )}
      </p>
      {head.cloud && (
        <div className="mt-4 rounded-8 border-2 border-l-8 border-brand bg-brand-tint p-4">
          <p>
            <strong>
              このソフトには、回線の{provider.blocked.port}
              番ポートの制限は届きません。いま送れている方は、何も変えなくて大丈夫です。
            </strong>
          </p>
          <p>メールを、お使いの回線から直接ではなく、ソフトを作った会社のサーバーから送るためです。</p>
        </div>
      )}
      <FromResult results={results} />
      {head.ended && (
        <div className="mt-4 rounded-8 border-2 border-l-8 border-warm bg-warm-tint p-4">
          <p>
            <strong>
              {words(head.ended.what)}は、
              {head.ended.on
                ? `${inJapanese(head.ended.on)}に終わりました。`
                : "終わっています。終わった日は確かめられていません。"}
            </strong>
            {head.ended.known && words(head.ended.known)}
            {head.ended.source && (
              <>
                （<a href={head.ended.source}>出典</a>）
              </>
            )}
          </p>
          {head.alternative && (
            <p className="mt-2">
              {words(head.alternative.text)}
              {head.alternative.guide && <a href={`/guides/${head.alternative.guide}`}>案内を見る</a>}
            </p>
          )}
        </div>
      )}
      <ul className="mt-4 list-disc pl-6">
        <li>時間は約{head.minutes}分です。</li>
        <li>
          用意するもの：
          {head.have.map((text, index) => (
            <Fragment key={text}>
              {index > 0 && "、"}
              {text === "{outgoing.userName}" ? <UserNameToHave>{words(text)}</UserNameToHave> : words(text)}
            </Fragment>
          ))}
        </li>
        <li>この画面は開いたままで大丈夫です。メールソフトと見くらべながら進めてください。</li>
      </ul>
      <ValuesTable provider={provider} own />
      <p className="no-print">
        <a href="#change" className="inline-flex min-h-11 items-center">
          すぐに設定を変える方は、手順1へ
        </a>
      </p>
      <OwnNote />
      <p className="text-[1rem] text-quiet">
        最終確認日：{inJapanese(last)}。{checkedBy[by]}
        {checked && `（${checked}）`}。{note && words(note)}
      </p>
    </header>
  );
}

/** Alone, the reader's own name would not say what it is. */
function UserNameToHave({ children }: { children: string }) {
  return (
    <>
      <own-only hidden of="userName" className="contents">
        ユーザー名（
        <own-value of="userName" />）
      </own-only>
      <own-only unless="userName" className="contents">
        {children}
      </own-only>
    </>
  );
}
