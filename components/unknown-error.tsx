import type { ErrorTable } from "@/content/model/errors/table";

/** What to do with a text that the table doesn't know, in order; `known` goes along, for the contact sheet. */
export function UnknownError({ table, known }: { table: ErrorTable; known: string }) {
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
                  <a href={`/errors/${id}${known}`} className="inline-flex min-h-11 items-center">
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
          <a href={`/contact${known}`} className="inline-flex min-h-11 items-center">
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
