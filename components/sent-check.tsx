"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { guideBy } from "@/content/model/guide-by";
import { withListedServer } from "@/content/model/sent/listed-server";
import { whereToMend } from "@/content/model/sent/mend";
import { reasons, type State, states } from "@/content/model/sent/reasons";
import { howSent } from "@/content/model/sent/verdict";
import type { EncryptionState } from "@/content/model/settings";
import { buttonClass } from "./button-link";
import { readOther } from "./own-storage";
import { type Choice, SelectField } from "./select-field";
import { StillLoading } from "./still-loading";

/** A provider whose servers are trusted, and what it asks for. */
export type Trusted = {
  id: string;
  name: string;
  hosts: string[];
  relatives?: string[];
  encryption?: EncryptionState | undefined;
};

const mostCharacters = 100_000;
const looks: Record<State, string> = {
  right: "border-brand bg-brand-tint",
  wrong: "border-alarm bg-alarm-tint",
  unknown: "border-warm bg-warm-tint",
  "no-header": "border-warm bg-warm-tint",
};

type SentCheckProps = {
  providers: Trusted[];
  guides: GuideForHeaders[];
};

/** A guide as far as the check needs it: the steps that an answer may lead to, the id of what tells how to show a header. */
export type GuideForHeaders = { id: string; number: number; steps: string[]; how: string };

/** 送信チェック: reads a pasted header here and tells how the mail was sent. */
export function SentCheck({ providers, guides }: SentCheckProps) {
  const { register, handleSubmit, setValue } = useForm({
    defaultValues: { header: "", provider: providers[0]?.id ?? "" },
  });
  const [sent, setSent] = useState<ReturnType<typeof withListedServer>>();
  const [isReady, setReady] = useState(false);
  const [guide, setGuide] = useState<GuideForHeaders>();
  const [chosen, setChosen] = useState<string>();
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    const known = guideBy(new URLSearchParams(location.search).get("guide"), guides);
    setGuide(known);
    document.getElementById(known?.how ?? "")?.setAttribute("open", "");
    // Guides show this provider's values: it is by its server that the reader sends.
    const other = readOther()?.provider;
    if (providers.some(({ id }) => id === other)) setValue("provider", other ?? "");
    setReady(true);
  }, [guides, providers, setValue]);
  useEffect(() => {
    if (sent) result.current?.focus();
  }, [sent]);

  const choices: Choice[] = providers.map(({ id, name }) => ({ value: id, words: name }));
  return (
    <>
      <form
        data-needs-scripts=""
        data-no-submit=""
        noValidate
        className="no-print panel mt-6 max-w-[44rem]"
        onSubmit={handleSubmit(({ header, provider }) => {
          const trusted = providers.find(({ id }) => id === provider);
          setChosen(provider);
          const { hosts = [], encryption, relatives } = trusted ?? {};
          setSent(withListedServer(howSent(header.slice(0, mostCharacters), hosts, encryption, relatives), providers));
        })}
      >
        <noscript>
          <p className="mb-3">
            この欄は、お使いのブラウザーの設定では使えません。下の「自分で確かめる」を見てください。
          </p>
        </noscript>
        <fieldset disabled={!isReady} className="grid gap-4">
          <legend className="sr-only">ヘッダーを調べる</legend>
          <SelectField
            id="provider"
            label="送信メールサーバーの会社"
            choices={choices}
            {...register("provider", { onChange: () => setSent(undefined) })}
          />
          <div>
            <label htmlFor="header" className="font-bold">
              届いたメールのヘッダー
            </label>
            <p id="header-hint" className="text-[1rem]">
              写した文字を、全部貼り付けます。どこにも送りません。
            </p>
            <textarea
              id="header"
              rows={8}
              spellCheck={false}
              autoComplete="off"
              aria-describedby="header-hint"
              className="field mt-2 w-full py-3 font-mono text-[1rem]"
              {...register("header", { onChange: () => setSent(undefined) })}
            />
          </div>
          <button type="submit" className={`${buttonClass()} justify-self-start`}>
            送り方を調べる
          </button>
        </fieldset>
        <StillLoading />
      </form>
      {sent && (
        <section
          ref={result}
          tabIndex={-1}
          aria-labelledby="sent-state"
          data-state={sent.state}
          className={`mt-6 max-w-[44rem] rounded-8 border-2 border-l-8 p-4 outline-none ${looks[sent.state]}`}
        >
          <h2 id="sent-state" className="text-std-20B-160">
            {states[sent.state]}
          </h2>
          {sent.reasons.map((reason) => (
            <div key={reason} className="mt-2">
              <p>{reasons[reason].means}</p>
              <p>
                <strong>次にすること：</strong>
                {reasons[reason].next}
              </p>
            </div>
          ))}
          {(sent.line?.by || sent.line?.with) && (
            <p className="mt-2 font-mono text-[1rem] wrap-any">
              {sent.line.by && `by ${sent.line.by.value} `}
              {sent.line.with && `with ${sent.line.with.value}`}
            </p>
          )}
          {sent.server && (
            <p className="font-mono wrap-any">
              通ったサーバー：{sent.server}
              {sent.listed && `（${sent.listed}）`}
            </p>
          )}
          {sent.state === "no-header" && (
            <p className="mt-3">
              <a href="#how" className="inline-flex min-h-11 items-center font-bold">
                ヘッダーの表示のしかたを見る
              </a>
            </p>
          )}
          {(sent.state === "wrong" || sent.state === "unknown") && (
            <ul className="mt-3">
              {whereToMend(sent.reasons, { guide, provider: chosen }).map(({ href, words }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center font-bold">
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
