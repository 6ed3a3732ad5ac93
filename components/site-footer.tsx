import { NumberSearch } from "./number-search";

/** The foot of every page. `numberBox`: with the box for numbers, else with a link to one. */
export function SiteFooter({ provider, numberBox }: { provider: string; numberBox: boolean }) {
  return (
    <footer className="mt-16 border-t border-hair bg-white print:mt-6">
      <div className="mx-auto max-w-[60rem] px-4 py-6 text-[1rem] text-quiet">
        <p>{provider} のメールソフトの送信設定を案内するサイトです。</p>
        <p>パスワードをたずねることはありません。入力された内容を、サイトの側に残すこともありません。</p>
        {numberBox && (
          <div className="no-print mt-4 text-ink">
            <NumberSearch id="number" />
          </div>
        )}
        <ul className="no-print mt-2 flex flex-wrap gap-x-5">
          <li>
            <a className="inline-flex min-h-11 items-center" href="/">
              最初のページ
            </a>
          </li>
          {!numberBox && (
            <li>
              <a className="inline-flex min-h-11 items-center" href="/number">
                番号を入れる
              </a>
            </li>
          )}
          <li>
            <a className="inline-flex min-h-11 items-center" href="/contact">
              人に相談する
            </a>
          </li>
          <li>
            <a className="inline-flex min-h-11 items-center" href="/about">
              このサイトについて
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
