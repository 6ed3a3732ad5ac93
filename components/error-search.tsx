"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { findErrors } from "@/content/model/errors/match";
import { longestText } from "@/content/model/errors/plain";
import { portInUse } from "@/content/model/errors/port-seen";
import { type CompactErrors, readTable } from "@/content/model/errors/table";
import { buttonClass } from "./button-link";
import { FieldError } from "./error-summary";
import { type Answer, FoundErrors } from "./found-errors";
import { type Searching, SearchState } from "./search-state";
import { StillLoading } from "./still-loading";

/** Looks a message up in the browser: what is pasted stays there. The table comes when it is first needed. */
export function ErrorSearch() {
  const { register, handleSubmit, formState } = useForm({ defaultValues: { text: "" } });
  const [answer, setAnswer] = useState<Answer & { isCut: boolean }>();
  const [state, setState] = useState<Searching>("ready");
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

  /** What stands there answers another text. */
  function forget() {
    setAnswer(undefined);
    setState("ready");
  }

  async function search({ text }: { text: string }) {
    forget();
    setState("searching");
    try {
      const compact: CompactErrors = await (await fetch("/errors/table.json")).json();
      const table = readTable(compact);
      const findings = findErrors(text, table);
      setState("ready");
      setAnswer({ findings, port: portInUse(text, findings), isCut: text.length > longestText, table });
    } catch {
      setState("failed");
    }
  }
  const empty = formState.errors.text;
  return (
    <>
      <form
        data-needs-scripts=""
        data-no-submit=""
        noValidate
        className="no-print panel mt-6 max-w-[44rem]"
        onSubmit={handleSubmit(search, forget)}
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
            <FieldError id="text-error" role="alert">
              {empty && "文か番号を入れてください"}
            </FieldError>
            <textarea
              id="text"
              rows={5}
              spellCheck={false}
              autoComplete="off"
              aria-describedby="text-hint text-error"
              aria-invalid={Boolean(empty)}
              className="field mt-2 w-full py-3"
              {...register("text", { validate: (text) => text.trim() !== "" })}
            />
          </div>
          <button type="submit" className={`${buttonClass()} justify-self-start`}>
            調べる
          </button>
        </fieldset>
        <StillLoading />
      </form>
      <SearchState state={state} otherwise="下の一覧から選んでください" />
      {answer && (
        <section ref={result} tabIndex={-1} aria-labelledby="answer" className="mt-8 outline-none">
          <FoundErrors {...answer} from={new URLSearchParams(from)} />
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
