const ways = [
  { href: "/check", words: "対象者チェック" },
  { href: "/guides", words: "設定の案内" },
  { href: "/errors", words: "エラーから調べる" },
  { href: "/notice", words: "お知らせ" },
];

/** The top of every page: whose site it is, the three ways in, and the way to a person at its fixed place. */
export function SiteHeader({ provider }: { provider: string }) {
  return (
    <header className="border-b-4 border-brand bg-white">
      <a href="#main" className="not-focus:sr-only absolute bg-white p-3">
        本文へ進む
      </a>
      <div className="mx-auto flex max-w-[60rem] flex-wrap items-center justify-between gap-x-2 px-4 py-2">
        <a
          href="/"
          className="inline-flex min-h-11 items-center gap-2 text-[1rem] font-bold text-ink no-underline hover:underline tablet:text-[1.125rem]"
        >
          <Envelope />
          {provider} メール送信の案内
        </a>
        <a
          href="/contact"
          className="inline-flex min-h-11 items-center rounded-8 border-2 border-brand px-2 text-[1rem] font-bold no-underline hover:bg-brand-tint"
        >
          人に相談する
        </a>
      </div>
      <nav aria-label="おもなページ" className="no-print bg-brand-tint">
        <ul className="mx-auto flex max-w-[60rem] flex-wrap gap-x-5 px-4">
          {ways.map(({ href, words }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-11 items-center text-[1rem]">
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Envelope() {
  return (
    <svg
      viewBox="0 0 32 24"
      aria-hidden="true"
      width="32"
      height="24"
      className="hidden shrink-0 text-brand tablet:block"
    >
      <path d="M2 2h28v20H2z" fill="currentColor" />
      <path d="m3 4 13 10L29 4" fill="none" stroke="#fff" strokeWidth="2.5" />
    </svg>
  );
}
