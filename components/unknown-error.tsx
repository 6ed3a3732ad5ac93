import type { Finding } from "@/content/model/errors/rank";
import type { ErrorTable, GuideSteps } from "@/content/model/errors/table";
import { GeneralNote } from "./general-note";

type UnknownErrorProps = {
  table: ErrorTable;
  /** What goes along to the contact sheet. */
  known: string;
  guide: GuideSteps | undefined;
  /** The part of the text that is known: it only says that a reason follows. */
  frame?: Finding;
};

/** What to do with a text that the table doesn't know, in order. */
export function UnknownError({ table, known, guide, frame }: UnknownErrorProps) {
  return (
    <>
      <h2 id="answer" className="text-std-24B-150 wrap-any">
        {frame ? `「${frame.matched}」の意味` : "この文は、表にありません"}
      </h2>
      {frame && <p className="mt-2">{frame.row.meaning}</p>}
      {frame?.row.general && <GeneralNote />}
      <p className="mt-2">
        {frame ? "その理由の文は、表にありませんでした。次の順に調べられます。" : "それでも、次の順に調べられます。"}
      </p>
      <ol className="mt-2 list-decimal pl-6">
        {frame?.row.kind === "bounce" ? (
          // The mail had been taken: there is nothing to check in the settings.
          <>
            <li>{table.steps.recipient.action}</li>
            <li>
              送るときの画面に出た文なら、<a href="/check">対象者チェック</a>をするか、
              <a href="/guides">メールソフトの案内</a>を見ます。
            </li>
          </>
        ) : (
          <InTheSettings table={table} known={known} guide={guide} />
        )}
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

function InTheSettings({ table, known, guide }: Omit<UnknownErrorProps, "frame">) {
  return (
    <>
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
        <a href={guide ? `/guides/${guide.id}#change` : "/guides"} className="inline-flex min-h-11 items-center">
          メールソフトの案内で、送信の設定をくらべる
        </a>
      </li>
    </>
  );
}
