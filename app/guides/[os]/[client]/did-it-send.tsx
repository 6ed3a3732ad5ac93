import { Phrases } from "@/components/phrases";

/** The one question at the end of every guide: done, or where to go on; links carry the program along. */
export function DidItSend({ guide, client }: { guide: string; client: string }) {
  const from = new URLSearchParams({ guide });
  return (
    <section aria-labelledby="did-it-send" className="no-print mt-12">
      <h2 id="did-it-send" className="border-b-2 border-brand text-std-24B-150">
        <Phrases>送信できましたか</Phrases>
      </h2>
      <div className="mt-4 grid gap-4 tablet:grid-cols-2">
        <div className="rounded-12 border-2 border-brand bg-brand-tint p-4">
          <h3 className="text-std-20B-160">送れた</h3>
          <p>
            これで終わりです。更新のあとなどに、番号がもとにもどることがあります。また送れなくなったら、番号を見てください。
          </p>
          <p>
            <a href="/sent" className="inline-flex min-h-11 items-center">
              正しく送れたかを確かめる（送信チェック）
            </a>
          </p>
        </div>
        <div className="rounded-12 border-2 border-warm bg-warm-tint p-4">
          <h3 className="text-std-20B-160">まだ送れない</h3>
          <ul>
            <li>
              <a href={`/errors?${from}`} className="inline-flex min-h-11 items-center">
                画面に出た文から調べる
              </a>
            </li>
            <li>
              <a href={`/settings/now?${from}`} className="inline-flex min-h-11 items-center">
                いまの設定を確かめる
              </a>
            </li>
            <li>
              <a
                href={`/contact?${new URLSearchParams({ program: client })}`}
                className="inline-flex min-h-11 items-center"
              >
                人に相談する
              </a>
            </li>
          </ul>
        </div>
      </div>
    </section>
  );
}
