"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { MailService } from "@/content/model/setup/account";
import { OtherNote } from "./other-note";
import { type CardRow, OwnCard } from "./own-card";
import { OwnForm } from "./own-form";
import { OwnQr } from "./own-qr";
import { clearOwn, type KeptValues, keepOwn, type OtherValues, readOther, readOwn } from "./own-storage";

export type OwnSettingsProps = {
  service: MailService;
  /** The rows of the cards; `userName` marks where the reader's own goes. */
  outgoing: CardRow[];
  incoming: CardRow[];
  userNameRow: string;
  /** Whether a QR code can be drawn from the record. */
  hasQr: boolean;
  children?: ReactNode;
};

/** The reader's own values: typed here, kept by this browser, shown as a card. Without scripts: the card for everybody. */
export function OwnSettings({ service, outgoing, incoming, userNameRow, hasQr, children }: OwnSettingsProps) {
  const [own, setOwn] = useState<KeptValues>();
  const [other, setOther] = useState<OtherValues>();
  const [isReady, setReady] = useState(false);
  const [isKept, setKept] = useState(true);
  const [submits, setSubmits] = useState(0);
  const card = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setOwn(readOwn());
    setOther(readOther());
    setReady(true);
  }, []);
  useEffect(() => {
    if (submits > 0) card.current?.focus();
  }, [submits]);

  const rows = (all: CardRow[]) =>
    own
      ? all.map((row) => (row.name === userNameRow ? { ...row, value: own.userName, kind: "typed" as const } : row))
      : all;
  return (
    <>
      {other && (
        <OtherNote
          other={other}
          onClear={() => {
            clearOwn();
            setOther(undefined);
          }}
        />
      )}
      <OwnForm
        service={service}
        isReady={isReady}
        isKept={isKept}
        own={own}
        onKeep={(values, remember) => {
          setKept(keepOwn(values, remember));
          setOwn({ ...values, remembered: remember });
          setOther(undefined);
          setSubmits((before) => before + 1);
        }}
        onClear={() => {
          clearOwn();
          setOwn(undefined);
        }}
      />
      <section aria-labelledby="card" className="one-sheet mt-8">
        <h2 id="card" ref={card} tabIndex={-1} className="text-std-24B-150 wrap-any outline-none">
          {own ? `${own.label} の設定` : "メールソフトに入力する値"}
        </h2>
        {own && !isKept && <p>このブラウザーは値を覚えられない設定です。ほかのページには表示されません。</p>}
        <OwnCard title="送信" rows={rows(outgoing)} />
        {incoming.length > 0 && <OwnCard title="受信（変えません）" rows={rows(incoming)} />}
      </section>
      {hasQr && own && <OwnQr service={service} own={own} />}
      {children}
    </>
  );
}
