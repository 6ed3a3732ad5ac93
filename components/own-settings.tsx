"use client";

import { useEffect, useRef, useState } from "react";
import type { MailService } from "@/content/model/setup/account";
import { OtherNote } from "./other-note";
import { type CardRow, OwnCard } from "./own-card";
import { OwnForm } from "./own-form";
import { OwnQr } from "./own-qr";
import { clearOther, clearOwn, keepOwn, type OtherValues, readOther, readOwn } from "./own-storage";
import { type Kept, KeptText, WhereKept } from "./where-kept";

export type OwnSettingsProps = {
  service: MailService;
  /** The rows of the cards; those marked as own show the reader's user name. */
  outgoing: CardRow[];
  incoming: CardRow[];
  /** Whether a QR code can be drawn from the record. */
  hasQr: boolean;
};

/** The reader's own values: typed here, kept by this browser, shown as a card. Without scripts: the card for everybody. */
export function OwnSettings({ service, outgoing, incoming, hasQr }: OwnSettingsProps) {
  const [own, setOwn] = useState<Kept>("unread");
  const [other, setOther] = useState<OtherValues>();
  const [isKept, setKept] = useState(true);
  const [submits, setSubmits] = useState(0);
  const card = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setOwn(readOwn());
    setOther(readOther());
  }, []);
  useEffect(() => {
    if (submits > 0) card.current?.focus();
  }, [submits]);

  return (
    <>
      {own === "unread" && (
        <own-only hidden of="host" className="contents">
          <OtherNote label={<own-value of="label" />} host={<own-value of="host" />} />
        </own-only>
      )}
      {other && (
        <OtherNote
          {...other}
          onClear={() => {
            clearOther();
            setOther(undefined);
            setOwn(readOwn());
          }}
        />
      )}
      <OwnForm
        service={service}
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
          <KeptText kept={own} of="label" after=" の設定" otherwise="メールソフトに入力する値" />
        </h2>
        {own && !isKept && <p>このブラウザーは値を覚えられない設定です。ほかのページには表示されません。</p>}
        <OwnCard title="送信" rows={outgoing} own={own} />
        {incoming.length > 0 && <OwnCard title="受信（変えません）" rows={incoming} own={own} />}
      </section>
      {hasQr && (
        <WhereKept kept={own}>
          <OwnQr service={service} own={own} />
        </WhereKept>
      )}
    </>
  );
}
