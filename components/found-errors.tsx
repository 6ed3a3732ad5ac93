import { adviceFor } from "@/content/model/errors/advice";
import { contactQuery } from "@/content/model/errors/contact-query";
import type { Finding } from "@/content/model/errors/rank";
import type { ErrorTable } from "@/content/model/errors/table";
import { guideBy } from "@/content/model/guide-by";
import { ErrorAnswer } from "./error-answer";
import { UnknownError } from "./unknown-error";

/** What a text was found to mean, and the port that it names as the one in use. */
export type Answer = { findings: Finding[]; port: number | undefined; table: ErrorTable };

/** The answer to a pasted text; `from` is what the page's address says of the reader. */
export function FoundErrors({ findings, port, table, from }: Answer & { from: URLSearchParams }) {
  const [first, ...others] = findings;
  const known = contactQuery(from, table.guides);
  const guide = guideBy(from.get("guide"), table.guides);
  if (!first) return <UnknownError table={table} known={known} guide={guide} />;
  // Its words only refer to others, and those are not in the table.
  if (first.row.next === "lookup") return <UnknownError table={table} known={known} guide={guide} frame={first} />;

  const advice = adviceFor(first.row, table, { guide: guide?.id, port });
  return (
    <>
      <h2 id="answer" className="text-std-24B-150 wrap-any">
        {titleOf(first)}
      </h2>
      <p className="mt-2 text-[1rem] text-quiet">{howSure(first, advice.length)}</p>
      <ErrorAnswer meaning={first.row.meaning} general={Boolean(first.row.general)} advice={advice} known={known} />
      {others.length > 0 && (
        <>
          <p className="mt-4 font-bold">
            {first.certainty === "low" ? "この番号の、ほかの意味" : "ほかに見つかったもの"}
          </p>
          <ul className="list-disc pl-6">
            {others.slice(0, 5).map(({ row, matched }) => (
              <li key={row.id}>
                <a href={`/errors/${row.id}${known}`} className="inline-flex min-h-11 items-center">
                  {row.kind === "receiving" ? "受信のときに出た文なら、送信の設定は変えません。" : row.meaning}
                </a>
                {matched !== first.matched && row.kind !== "receiving" && (
                  <span className="wrap-any">（{matched}）</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function titleOf({ row, matched, certainty }: Finding): string {
  // What is looked for in people's own words is cut short.
  if (row.kind === "symptom") return row.texts[0] ?? "";
  if (row.said?.includes(matched)) return "入れた文からわかること";
  if (row.kind !== "receiving") return `「${matched}」の意味`;
  return certainty === "high" ? "受信のエラーです" : "受信のエラーのようです";
}

/** How sure the cause is and, where a number has several meanings, by what one tells them apart. */
function howSure({ row, certainty }: Finding, causes: number): string {
  if (row.kind === "bounce") return "戻ってきたメールのときの意味です。送信の設定は、たいてい合っています。";
  if (certainty === "low") {
    if (row.causes[0] === "not-ours") return "この番号には、いくつかの意味があります。近い文のものを選んでください。";
    return "送るときの画面に出たなら、この意味のことが多いです。戻ってきたメールにあったなら、あて先が理由です。下の「ほかの意味」を見てください。";
  }
  if (certainty === "medium") return "番号や短い言葉からの見立てです。ちがうこともあります。";
  return causes > 1 ? "原因は、いくつか考えられます。上から順に確かめてください。" : "原因は、ほぼこれです。";
}
