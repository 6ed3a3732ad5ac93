"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { adviceFor } from "@/content/model/errors/advice";
import { type Finding, findErrors } from "@/content/model/errors/match";
import { portSeen } from "@/content/model/errors/port-seen";
import { type CompactErrors, type ErrorTable, readTable } from "@/content/model/errors/table";
import { buttonClass } from "./button-link";
import { ErrorAnswer } from "./error-answer";

const mostCharacters = 20_000;
const sure: Record<Finding["certainty"], string> = {
  high: "この文は、よく知られています。",
  medium: "番号や短い言葉からの見立てです。ちがうこともあります。",
  low: "いくつかの意味がある番号です。上から順に試してください。",
};

type Answer = { findings: Finding[]; port: number | undefined; table: ErrorTable };

/** Looks a message up in the browser: what is pasted stays there. The table comes when it is first needed. */
export function ErrorSearch() {
  const { register, handleSubmit } = useForm({ defaultValues: { text: "" } });
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const [guide, setGuide] = useState<string>();
  const [isReady, setReady] = useState(false);
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    setGuide(new URLSearchParams(location.search).get("guide") ?? undefined);
    setReady(true);
  }, []);
  useEffect(() => {
    if (answer) result.current?.focus();
  }, [answer]);

  async function search({ text }: { text: string }) {
    try {
      const compact: CompactErrors = await (await fetch("/errors/table.json")).json();
      const table = readTable(compact);
      const read = text.slice(0, mostCharacters);
      setFailed(false);
      setAnswer({ findings: findErrors(read, table), port: portSeen(read), table });
    } catch {
      setFailed(true);
    }
  }
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
            <textarea
              id="text"
              rows={5}
              spellCheck={false}
              autoComplete="off"
              aria-describedby="text-hint"
              className="mt-2 w-full rounded-8 border-2 border-line bg-white p-3"
              {...register("text")}
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
          <Found {...answer} guide={guide} />
        </section>
      )}
    </>
  );
}

function Found({ findings, port, table, guide }: Answer & { guide: string | undefined }) {
  const [first, ...others] = findings;
  if (!first) {
    return (
      <>
        <h2 id="answer" className="text-std-24B-150">
          この文は、表にありません
        </h2>
        <p className="mt-2">それでも、次の順に調べられます。</p>
        <ul className="mt-2 list-disc pl-6">
          <li>
            <a href="/check">対象者チェックをする</a>
          </li>
          <li>
            <a href="/guides">メールソフトの案内を選ぶ</a>
          </li>
          <li>
            <a href="/contact">人に相談する</a>（画面の文を、そのまま伝えてください）
          </li>
        </ul>
      </>
    );
  }
  return (
    <>
      <h2 id="answer" className="text-std-24B-150">
        「{first.matched}」の意味
      </h2>
      <p className="mt-2 text-[1rem] text-quiet">{sure[first.certainty]}</p>
      <ErrorAnswer
        meaning={first.row.meaning}
        general={Boolean(first.row.general)}
        advice={adviceFor(first.row, table, { guide, port })}
      />
      {others.length > 0 && (
        <>
          <p className="mt-4 font-bold">ほかに見つかったもの</p>
          <ul className="list-disc pl-6">
            {others.slice(0, 5).map(({ row, matched }) => (
              <li key={row.id}>
                <a href={`/errors/${row.id}`} className="inline-flex min-h-11 items-center">
                  {matched}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
