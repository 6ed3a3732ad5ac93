import type { Provider } from "./provider.ts";
import { findLeftOut } from "./setup/left-out.ts";

/** What the record does not know and the site therefore leaves out: messages to staff, no faults. */
export function findGaps(provider: Provider): string[] {
  const gaps: [unknown, string][] = [
    [
      provider.outgoing.encryption,
      "送信の暗号化（outgoing.encryption）がわかりません。案内では「いまの表示のまま変えません」と書きます。",
    ],
    [provider.incoming, "受信サーバー（incoming）がわかりません。受信の設定は表示しません。"],
    [
      provider.contact?.telephone,
      "電話番号（contact.telephone）がわかりません。「ご契約時の書類にある窓口へ」と案内します。",
    ],
    [provider.contact?.hours, "受付時間（contact.hours）がわかりません。表示しません。"],
    [provider.lockout, "パスワードを続けてまちがえたときの停止時間（lockout.minutes）がわかりません。表示しません。"],
    [
      provider.receivedBy,
      "受け取りの記録に残るサーバーの名前（receivedBy）がわかりません。送信チェックは、いつも「確かめられません」と答えます。",
    ],
    [
      provider.site,
      "公開アドレス（site）がわかりません。sitemap.xml、ページの QR コード、SNS などで出る絵（Open Graph）、Thunderbird の自動設定に入れる案内のリンクは作りません。SITE_URL でも指定できます。",
    ],
  ];
  return [...gaps.flatMap(([known, message]) => (known === undefined ? [message] : [])), ...findLeftOut(provider)];
}
