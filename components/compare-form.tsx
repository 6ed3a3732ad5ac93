"use client";

import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { guideBy } from "@/content/model/guide-by";
import type { MailService } from "@/content/model/setup/account";
import { compareSettings, type Program, type Shown, tellsSomething } from "@/content/model/setup/compare";
import { buttonClass } from "./button-link";
import { CompareResult } from "./compare-result";
import { compareWithOther } from "./compare-with-other";
import { type OtherValues, readOther } from "./own-storage";
import { type Choice, SelectField } from "./select-field";
import { StillLoading } from "./still-loading";
import { TextField } from "./text-field";

/** A guide to go on with, and which of the settings it has a step for. */
export type GuideChoice = Program & {
  id: string;
  number: number;
  name: string;
  steps: Partial<Record<keyof Shown, string>>;
};

const onOff: Choice[] = [
  { value: "unsure", words: "わからない" },
  { value: "on", words: "使う（送信で、ユーザー名とパスワードを使う）" },
  { value: "off", words: "使わない、または印がない" },
];
const encryptions: Choice[] = [
  { value: "unsure", words: "わからない" },
  { value: "none", words: "なし" },
  { value: "starttls", words: "STARTTLS（または TLS）" },
  { value: "tls", words: "SSL/TLS（または SSL）" },
  { value: "auto", words: "自動" },
];

/** 「いまの設定 → 正しい設定」: takes what the screen shows and lights up what is wrong. Compared here; nothing is sent. */
export function CompareForm({ service, guides }: { service: MailService; guides: GuideChoice[] }) {
  const { register, handleSubmit, watch, setValue, formState } = useForm<Shown & { guide: string }>({
    defaultValues: { authentication: "unsure", encryption: "unsure", guide: "" },
  });
  const [told, setTold] = useState<Shown>();
  const [other, setOther] = useState<OtherValues>();
  const [isReady, setReady] = useState(false);
  const result = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const asked = guideBy(new URLSearchParams(location.search).get("guide"), guides);
    if (asked) setValue("guide", asked.id);
    setOther(readOther());
    setReady(true);
  }, [guides, setValue]);
  useEffect(() => {
    if (told) result.current?.focus();
  }, [told]);

  const guide = guides.find(({ id }) => id === watch("guide"));
  const lines = told && (other ? compareWithOther(told, other, guide) : compareSettings(told, service, guide));
  return (
    <>
      <form
        data-needs-scripts=""
        data-no-submit=""
        noValidate
        className="no-print panel mt-6 max-w-[40rem]"
        onSubmit={handleSubmit(
          (shown) => setTold({ ...shown }),
          () => setTold(undefined),
        )}
        // What was compared before is not what stands there now; another guide is taken into account at once.
        onChange={({ target }) => {
          if (target instanceof Element && target.id !== "guide") setTold(undefined);
        }}
      >
        <noscript>
          <p className="mb-3">この欄は、お使いのブラウザーの設定では使えません。下の正しい値と見くらべてください。</p>
        </noscript>
        <fieldset disabled={!isReady} className="grid gap-4">
          <legend className="mb-2 font-bold">いま画面に出ている、送信の設定</legend>
          {other && (
            <p data-other="">
              <strong className="wrap-any">{other.label}</strong> の値とくらべます。
            </p>
          )}
          <TextField
            id="server"
            label="送信メールサーバー"
            hint="画面に出ているとおりに入れます。わからなければ、空のままにします。"
            inputMode="url"
            error={formState.errors.server?.message}
            {...register("server", {
              validate: (_, shown) => tellsSomething(shown) || "画面に出ている値を、少なくとも1つ入れてください。",
            })}
          />
          <TextField
            id="port"
            label="ポート番号"
            hint="25 や 587 などの数字です。"
            inputMode="numeric"
            {...register("port")}
          />
          <SelectField id="authentication" label="SMTP認証" choices={onOff} {...register("authentication")} />
          <SelectField id="encryption" label="暗号化（接続の保護）" choices={encryptions} {...register("encryption")} />
          <SelectField
            id="guide"
            label="お使いのメールソフト"
            choices={[{ value: "", words: "選ばない" }, ...guides.map(({ id, name }) => ({ value: id, words: name }))]}
            {...register("guide")}
          />
          <button type="submit" className={`${buttonClass()} justify-self-start`}>
            くらべる
          </button>
        </fieldset>
        <StillLoading />
      </form>
      {lines && <CompareResult ref={result} lines={lines} guide={guide} />}
    </>
  );
}
