"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { findProvider } from "@/content/model/find-provider";
import type { OtherProvider, OtherProviders } from "@/content/model/other-provider";
import { addressIn } from "@/content/model/typed-domain";
import { buttonClass } from "./button-link";
import { FoundProvider, type FoundProviderProps } from "./found-provider";
import { type Searching, SearchState } from "./search-state";
import { StillLoading } from "./still-loading";
import { TextField } from "./text-field";

export type ProviderSearchProps = {
  /** The domain of the site's own addresses, and its name. */
  mailDomain: string;
  name: string;
  /** Where the others' values come from. */
  source: OtherProviders["source"];
};

const unread = "読み取れませんでした。メールアドレス（例：taro@example.jp）か、会社の名前を入力してください。";

/** Finds whose mail it is by the domain alone, in the browser; the table comes when it is first needed. */
// biome-ignore lint/style/noDefaultExport: React's lazy takes it as it is, and a named one weighs more on questions
export default function ProviderSearch({ mailDomain, name, source }: ProviderSearchProps) {
  const { register, handleSubmit, setError, formState } = useForm<{ typed: string }>();
  const [found, setFound] = useState<Pick<FoundProviderProps, "reading" | "address">>();
  const [state, setState] = useState<Searching>("ready");
  const [isReady, setReady] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (found) result.current?.focus();
  }, [found]);

  async function search({ typed }: { typed: string }) {
    setFound(undefined);
    setState("searching");
    try {
      const providers: OtherProvider[] = await (await fetch("/providers/table.json")).json();
      setState("ready");
      const reading = findProvider(typed, { mailDomain, name, providers });
      if (reading.kind === "no-address") setError("typed", { message: unread }, { shouldFocus: true });
      else setFound({ reading, address: addressIn(typed) });
    } catch {
      setState("failed");
    }
  }
  return (
    <>
      <form
        data-needs-scripts=""
        data-no-submit=""
        noValidate
        className="no-print panel mt-6 max-w-[40rem]"
        onSubmit={handleSubmit(search)}
      >
        <noscript>
          <p className="mb-3">この欄は、お使いのブラウザーの設定では使えません。下の一覧から選んでください。</p>
        </noscript>
        <fieldset disabled={!isReady} className="grid gap-4">
          <legend className="sr-only">メールの会社を探す</legend>
          <TextField
            id="typed"
            label="お使いのメールアドレス、または会社の名前"
            hint="入れた文字は、どこにも送りません。"
            error={formState.errors.typed?.message}
            {...register("typed", { onChange: () => setFound(undefined) })}
          />
          <button type="submit" className={`${buttonClass()} justify-self-start`}>
            調べる
          </button>
        </fieldset>
        <StillLoading />
      </form>
      <SearchState state={state} otherwise="会社の一覧から選んでください" />
      <div ref={result} tabIndex={-1} className="outline-none" aria-live="polite">
        {found && <FoundProvider {...found} name={name} source={source} />}
      </div>
    </>
  );
}
