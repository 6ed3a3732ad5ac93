"use client";

import { renderSVG } from "uqr";
import type { MailService } from "@/content/model/setup/account";
import { thunderbirdQr } from "@/content/model/setup/thunderbird-qr";
import type { Kept } from "./where-kept";

/** The QR code by which Thunderbird for Android takes the account over; drawn here, so that the address stays here. */
export function OwnQr({ service, own }: { service: MailService; own: Kept }) {
  const made = own && own !== "unread" && thunderbirdQr(service, own);
  return (
    <section aria-labelledby="qr" className="mt-8 print:mt-2">
      <h2 id="qr" className="text-std-24B-150">
        Android の Thunderbird で読み取る
      </h2>
      <p>
        この画面をパソコンなどに出したまま、Android のスマートフォンで読み取ります。Thunderbird
        の設定の『インポート』を使います。
      </p>
      <p>
        読み取ると、メールの登録が1つ増えます。いまの登録は変わりません。パスワードは含まないので、スマートフォンで入力します。
      </p>
      {/* Its room is there before it is: nothing below moves. */}
      <div className="mt-3 aspect-square w-[280px] max-w-full bg-white print:w-48">
        {made && made.kind === "made" && (
          // biome-ignore lint/performance/noImgElement: drawn in the browser
          <img src={toImage(renderSVG(made.text))} width="280" height="280" alt={`${own.address} の設定の QR コード`} />
        )}
      </div>
    </section>
  );
}

function toImage(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
