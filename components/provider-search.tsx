"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { findProvider, type ProviderReading } from "@/content/model/find-provider";
import type { OtherProvider, OtherProviders } from "@/content/model/other-provider";
import { addressIn } from "@/content/model/typed-domain";
import { buttonClass } from "./button-link";
import { ProviderCard } from "./provider-card";
import { StillLoading } from "./still-loading";
import { TextField } from "./text-field";

export type ProviderSearchProps = {
  /** The domain of the site's own addresses, and its name. */
  mailDomain: string;
  name: string;
  /** Where the others' values come from. */
  source: OtherProviders["source"];
};

/** Finds whose mail it is by the domain alone, in the browser; the table comes when it is first needed. */
// biome-ignore lint/style/noDefaultExport: React's lazy takes it as it is, and a named one weighs more on questions
export default function ProviderSearch({ mailDomain, name, source }: ProviderSearchProps) {
  const { register, handleSubmit } = useForm<{ typed: string }>();
  const [found, setFound] = useState<{ reading: ProviderReading; address: string | undefined }>();
  const [failed, setFailed] = useState(false);
  const [isReady, setReady] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (found) result.current?.focus();
  }, [found]);

  async function search({ typed }: { typed: string }) {
    try {
      const providers: OtherProvider[] = await (await fetch("/providers/table.json")).json();
      setFailed(false);
      setFound({ reading: findProvider(typed, { mailDomain, name, providers }), address: addressIn(typed) });
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
            {...register("typed")}
          />
          <button type="submit" className={`${buttonClass()} justify-self-start`}>
            調べる
          </button>
        </fieldset>
        <StillLoading />
      </form>
      {failed && (
        <p role="alert" className="mt-4 font-bold text-alarm">
          表を読み込めませんでした。もう一度「調べる」を押すか、会社の一覧から選んでください。
        </p>
      )}
      <div ref={result} tabIndex={-1} className="outline-none" aria-live="polite">
        {found && <Found {...found} name={name} source={source} />}
      </div>
    </>
  );
}

function Found({
  reading,
  address,
  name,
  source,
}: {
  reading: ProviderReading;
  address: string | undefined;
} & Omit<ProviderSearchProps, "mailDomain">): ReactNode {
  switch (reading.kind) {
    case "own":
      return (
        <p className="mt-6">
          {name} のアドレスです。<a href="/settings">お客様の設定</a>を見てください。
        </p>
      );
    case "found":
      return (
        <>
          <ProviderCard
            provider={reading.provider}
            source={source}
            {...(address && reading.by === "domain" && { address })}
          />
          <p className="no-print mt-3">
            値を入れる場所は、<a href="/guides?from=taiou-2">メールソフトの案内</a>にあります。
          </p>
        </>
      );
    case "several":
      return (
        <>
          <p className="mt-6 font-bold">名前の合う会社です。お使いの会社を選んでください。</p>
          <ul className="mt-2 list-disc pl-6">
            {reading.providers.map(({ id, name: one, domains }) => (
              <li key={id}>
                <a href={`/providers/${id}`} className="inline-flex min-h-11 items-center">
                  {one}（@{domains[0]}）
                </a>
              </li>
            ))}
          </ul>
        </>
      );
    case "organisation":
      return (
        <p className="mt-6">
          会社や学校などのメールのようです（{reading.domain}）。管理の担当者に聞いてください。
          <a href="/providers/ask">聞くことを印刷する</a>
        </p>
      );
    case "none":
      return (
        <p className="mt-6">
          一覧にない会社です。つづりを確かめて、合っていれば、その会社の案内を見るか、直接聞いてください。
          <a href="/providers/ask">聞くことを印刷する</a>
        </p>
      );
    default:
      return (
        <p className="mt-6 font-bold text-alarm">
          読み取れませんでした。メールアドレス（例：taro@example.jp）か、会社の名前を入力してください。
        </p>
      );
  }
}
