import { Phrases } from "@/components/phrases";
import { Anchor } from "@/components/prose/anchor";
import type { Guide } from "@/content/model/site";

/**
 * The one question at the end of every guide: done, or where to go on. Links carry the program and the guide along, and
 * by the small script the step that the reader came to and the result they came with.
 */
export function DidItSend({ guide: { head } }: { guide: Guide }) {
  const known = String(new URLSearchParams({ program: head.client, guide: String(head.number) }));
  return (
    <section aria-labelledby="did-it-send" className="no-print mt-12">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b-2 border-brand">
        <h2 id="did-it-send" className="text-std-24B-150">
          <Phrases>送信できましたか</Phrases>
        </h2>
        <Anchor id="did-it-send" words="この部分へのリンク" name="送信できましたか" />
      </div>
      <div data-carry="" className="mt-4 grid gap-4 tablet:grid-cols-2">
        <div className="rounded-12 border-2 border-brand bg-brand-tint p-4">
          <Answer id="sent" name="送れた" />
          <p>
            これで終わりです。
            {!head.cloud &&
              "更新のあとなどに、番号がもとにもどることがあります。また送れなくなったら、番号を見てください。"}
          </p>
          <p>
            <a href={`/sent?${known}`} className="inline-flex min-h-11 items-center">
              正しく送れたかを確かめる（送信チェック）
            </a>
          </p>
        </div>
        <div className="rounded-12 border-2 border-warm bg-warm-tint p-4">
          <Answer id="not-sent" name="まだ送れない" />
          {head.next && (
            <p>
              このソフトで次に確かめるのは、<strong>{head.next.words}</strong>です。
              <a href={`#${head.next.at}`}>確かめ方を見る</a>
            </p>
          )}
          <ul className="links">
            <li>
              <a href={`/errors?${known}`}>画面に出た文から調べる</a>
            </li>
            <li>
              <a href={`/settings/now?${known}`}>いまの設定を確かめる</a>
            </li>
            <li>
              <a href={`/contact?${known}`}>人に相談する</a>
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}

function Answer({ id, name }: { id: string; name: string }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <h3 id={id} className="text-std-20B-160">
        {name}
      </h3>
      <Anchor id={id} words="ここへのリンク" name={name} />
    </div>
  );
}
