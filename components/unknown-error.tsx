import type { ErrorTable } from "@/content/model/errors/table";

/** What to do with a text that the table doesn't know, in order: `from` is what the address says of the reader's guide. */
export function UnknownError({ table, from }: { table: ErrorTable; from: URLSearchParams }) {
  return (
    <>
      <h2 id="answer" className="text-std-24B-150">
        この文は、表にありません
      </h2>
      <p className="mt-2">それでも、次の順に調べられます。</p>
      <ol className="mt-2 list-decimal pl-6">
        <li>
          様子が近いものを選びます。
          <ul className="list-disc pl-6">
            {table.errors
              .filter(({ menu }) => menu)
              .map(({ id, menu }) => (
                <li key={id}>
                  <a href={`/errors/${id}`} className="inline-flex min-h-11 items-center">
                    {menu}
                  </a>
                </li>
              ))}
          </ul>
        </li>
        <li>
          <a href="/check" className="inline-flex min-h-11 items-center">
            対象者チェックをする
          </a>
        </li>
        <li>
          <a href="/guides" className="inline-flex min-h-11 items-center">
            メールソフトの案内で、送信の設定をくらべる
          </a>
        </li>
        <li>
          <a href={contactFrom(from)} className="inline-flex min-h-11 items-center">
            人に相談する
          </a>
        </li>
      </ol>
      <p className="mt-4 font-bold">電話で伝えること</p>
      <ul className="list-disc pl-6">
        <li>メールソフトの名前</li>
        <li>画面にあるポート番号</li>
        <li>出た日と時刻</li>
        <li>画面の文と番号（そのまま読みます）</li>
      </ul>
    </>
  );
}

/** The way to a person, with the reader's program and guide where they are known. */
function contactFrom(from: URLSearchParams): string {
  const known = new URLSearchParams();
  for (const name of ["program", "guide", "step"]) {
    const value = from.get(name);
    if (value) known.set(name, value);
  }
  return `${known}` ? `/contact?${known}` : "/contact";
}
