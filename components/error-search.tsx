"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { adviceFor } from "@/content/model/errors/advice";
import { contactQuery } from "@/content/model/errors/contact-query";
import { guideBy } from "@/content/model/errors/guide-by";
import { type Finding, findErrors } from "@/content/model/errors/match";
import { longestText } from "@/content/model/errors/plain";
import { portInUse } from "@/content/model/errors/port-seen";
import { type CompactErrors, type ErrorTable, readTable } from "@/content/model/errors/table";
import { buttonClass } from "./button-link";
import { ErrorAnswer } from "./error-answer";
import { ErrorSign } from "./error-summary";
import { UnknownError } from "./unknown-error";

type Answer = { findings: Finding[]; port: number | undefined; isCut: boolean; table: ErrorTable };

/** Looks a message up in the browser: what is pasted stays there. The table comes when it is first needed. */
export function ErrorSearch() {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: "" } });
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const [from, setFrom] = useState("");
  const [isReady, setReady] = useState(false);
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    setFrom(location.search);
    setReady(true);
  }, []);
  useEffect(() => {
    if (answer) result.current?.focus();
  }, [answer]);

  async function search({ text }: { text: string }) {
    try {
      const compact: CompactErrors = await (await fetch("/errors/table.json")).json();
      const table = readTable(compact);
      const findings = findErrors(text, table);
      setFailed(false);
      setAnswer({ findings, port: portInUse(text, findings), isCut: text.length > longestText, table });
    } catch {
      // What stands there answers another text.
      setAnswer(undefined);
      setFailed(true);
    }
  }
  const empty = formState.errors.text;
  return (
    <>
      <form
        data-needs-scripts=""
        data-no-submit=""
        noValidate
        className="no-print mt-6 max-w-[44rem] rounded-12 border-2 border-brand bg-white p-4"
        onSubmit={handleSubmit(search)}
      >
        <noscript>
          <p className="mb-3">この欄は、お使いのブラウザーの設定では使えません。下の一覧から選んでください。</p>
        </noscript>
        <fieldset disabled={!isReady} className="grid gap-4">
          <legend className="sr-only">エラーの文を調べる</legend>
          <div>
            <label htmlFor="text" className="font-bold">
              画面に出た文や番号
            </label>
            <p id="text-hint" className="text-[1rem]">
              写しても、打ってもかまいません。戻ってきたメールも調べられます。どこにも送りません。
            </p>
            <p id="text-error" role="alert" className="font-bold text-alarm">
              {empty && (
                <>
                  <ErrorSign />
                  エラー：文か番号を入れてください
                </>
              )}
            </p>
            <textarea
              id="text"
              rows={5}
              spellCheck={false}
              autoComplete="off"
              aria-describedby="text-hint text-error"
              aria-invalid={Boolean(empty)}
              className="mt-2 w-full rounded-8 border-2 border-line bg-white p-3 aria-invalid:border-4 aria-invalid:border-alarm"
              {...register("text", { validate: (text) => text.trim() !== "" })}
            />
          </div>
          <button type="submit" className={`${buttonClass()} justify-self-start`}>
            調べる
          </button>
        </fieldset>
      </form>
      {failed && (
        <p role="alert" className="mt-4 font-bold text-alarm">
          表を読み込めませんでした。もう一度「調べる」を押すか、下の一覧から選んでください。
        </p>
      )}
      {answer && (
        <section ref={result} tabIndex={-1} aria-labelledby="answer" className="mt-8 outline-none">
          <Found {...answer} from={new URLSearchParams(from)} />
          {answer.isCut && (
            <p className="mt-4 text-[1rem]">
              文が長いので、初めの{longestText.toLocaleString("ja")}
              文字だけを調べました。出ないときは、エラーの所だけを貼り付けてください。
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Found({ findings, port, table, from }: Omit<Answer, "isCut"> & { from: URLSearchParams }) {
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
        {first.row.kind === "receiving" ? "受信のエラーです" : `「${first.matched}」の意味`}
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
