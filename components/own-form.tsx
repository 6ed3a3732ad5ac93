"use client";

import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import type { MailService } from "@/content/model/setup/account";
import { readMailAddress } from "@/content/model/setup/mail-address";
import { userNameOf } from "@/content/model/setup/personal";
import { mailAddressError, otherDomainError, userIdError } from "@/content/model/setup/typing-errors";
import { readUserId } from "@/content/model/setup/user-id";
import { buttonClass } from "./button-link";
import type { OwnValues } from "./own-storage";
import { StillLoading } from "./still-loading";
import { TextField } from "./text-field";
import { type Kept, WhereKept } from "./where-kept";

type Typed = { address: string; userId: string; remember: boolean };

export type OwnFormProps = {
  service: MailService;
  /** Whether this browser could keep the values for other pages. */
  isKept: boolean;
  own: Kept;
  onKeep: (values: OwnValues, remember: boolean) => void;
  onClear: () => void;
};

/** Takes the reader's address, and the user ID where the user name is one. Nothing typed here can be sent: it has no address to go to. */
export function OwnForm({ service, isKept, own, onKeep, onClear }: OwnFormProps) {
  const { register, handleSubmit, formState, reset } = useForm<Typed>();
  const [isCleared, setCleared] = useState(false);
  const [isCompleted, setCompleted] = useState(false);
  const needsUserId = service.outgoing.userName === "user-id";
  useEffect(() => {
    if (own && own !== "unread") reset({ address: own.address, userId: own.userId ?? "", remember: own.remembered });
  }, [own, reset]);

  const { errors } = formState;
  return (
    <form
      data-needs-scripts=""
      data-no-submit=""
      noValidate
      className="no-print panel mt-6 max-w-[40rem]"
      onSubmit={handleSubmit((typed) => {
        const values = ownValues(typed, service);
        if (!values) return;
        setCleared(false);
        setCompleted(isWithoutDomain(typed.address, service));
        onKeep(values, typed.remember);
      })}
    >
      <noscript>
        <p className="mb-3">この欄は、お使いのブラウザーの設定では使えません。下の値をそのままお使いください。</p>
      </noscript>
      <fieldset disabled={own === "unread"} className="grid gap-4">
        <legend className="mb-2 font-bold">お客様の値（パスワードは入力しません）</legend>
        <TextField
          id="address"
          label="メールアドレス"
          hint={`例：taro@${service.mailDomain}`}
          inputMode="email"
          autoComplete="email"
          error={
            errors.address && (
              <>
                {errors.address.message}
                {(errors.address.type === "other" || errors.address.type === "domain") && (
                  <>
                    ほかの会社のメールなら、<a href="/result/taiou-2">対応2の案内</a>
                    を見てください。ご自分のドメイン（独自ドメイン）のメールなら、
                    <a href="/contact">窓口にご相談ください</a>。
                  </>
                )}
              </>
            )
          }
          {...register("address", {
            validate: {
              other: (typed) => otherDomain(typed ?? "", service) ?? true,
              domain: (typed) => addressFault(typed ?? "", service, "domain") ?? true,
              unreadable: (typed) => addressFault(typed ?? "", service) ?? true,
            },
          })}
        />
        {needsUserId && (
          <TextField
            id="user-id"
            label="ユーザーID"
            hint="ご契約時の書類にあります。"
            error={errors.userId?.message}
            {...register("userId", { validate: (typed) => userIdFault(typed ?? "") ?? true })}
          />
        )}
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" className="size-6 shrink-0" {...register("remember")} />
          このパソコンに覚えさせる（ほかの人も使うパソコンでは、印を付けないでください）
        </label>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className={buttonClass()}>
            設定を表示する
          </button>
          <WhereKept kept={own}>
            <button
              type="button"
              className={buttonClass("quiet")}
              onClick={() => {
                reset({ address: "", userId: "", remember: false });
                onClear();
                setCleared(true);
              }}
            >
              消す
            </button>
          </WhereKept>
        </div>
      </fieldset>
      <StillLoading />
      <p role="status" className="mt-3">
        {isCleared && "消しました。ほかのタブで開いたままの案内では、そのタブを閉じると消えます。"}
        {!errors.address && !errors.userId && (
          <WhereKept kept={own}>
            {isCompleted && own !== "unread" && own && (
              <>
                「@」から後ろを補って、<strong className="wrap-any">{own.address}</strong>{" "}
                にしました。違うときは、入力し直してください。
                <br />
              </>
            )}
            下に設定を表示しています。{isKept && "設定の案内のページにも表示されます。"}
          </WhereKept>
        )}
      </p>
    </form>
  );
}

function otherDomain(typed: string, service: MailService): string | undefined {
  const reading = readMailAddress(typed, service);
  if (reading.kind !== "other") return undefined;
  return otherDomainError(reading.domain, service);
}

function addressFault(typed: string, service: MailService, only?: "domain"): string | undefined {
  const reading = readMailAddress(typed, service);
  if (reading.kind === "own" || reading.kind === "other" || (only && reading.kind !== only)) return undefined;
  return mailAddressError(reading, service);
}

function isWithoutDomain(typed: string, service: MailService): boolean {
  const reading = readMailAddress(typed, service);
  return reading.kind === "own" && reading.completed;
}

function userIdFault(typed: string): string | undefined {
  const reading = readUserId(typed);
  return reading.kind === "user-id" ? undefined : userIdError(reading);
}

function ownValues({ address: typed, userId: typedId }: Typed, service: MailService): OwnValues | undefined {
  const reading = readMailAddress(typed, service);
  if (reading.kind !== "own") return undefined;
  const id = readUserId(typedId ?? "");
  const userId = id.kind === "user-id" ? id.userId : undefined;
  const personal = { address: reading.address, ...(userId !== undefined && { userId }) };
  const userName = userNameOf(personal, service.outgoing.userName);
  return userName === undefined ? undefined : { ...personal, userName, label: reading.address };
}
