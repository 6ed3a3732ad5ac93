import type { CardRow } from "@/components/own-card";
import { Phrases } from "@/components/phrases";
import type { Provider } from "@/content/model/provider";
import { encryptionWords, settingOf } from "@/content/model/settings";

/** The row in which the reader's own user name stands. */
export const userNameRow = "ユーザー名";

/** The cards for sending and, where the record knows it, receiving. */
export function cardRows(provider: Provider): { outgoing: CardRow[]; incoming: CardRow[] } {
  const { incoming, outgoing } = provider;
  const userName = { name: userNameRow, value: settingOf(provider, "outgoing.userName") ?? "" };
  const password = { name: "パスワード", value: "メールのパスワード" };
  const cards = {
    outgoing: [
      { name: "送信メールサーバー（SMTP）", value: outgoing.host, technical: true },
      { name: "ポート番号", value: String(outgoing.port), technical: true },
      { name: "認証", value: settingOf(provider, "outgoing.authentication") ?? "" },
      { name: "暗号化（接続の保護）", value: settingOf(provider, "outgoing.encryption") ?? "" },
      userName,
      password,
    ],
    incoming: incoming
      ? [
          { name: `受信メールサーバー（${incoming.protocol.toUpperCase()}）`, value: incoming.host, technical: true },
          { name: "ポート番号", value: String(incoming.port), technical: true },
          { name: "暗号化（接続の保護）", value: encryptionWords[incoming.encryption ?? "unknown"] },
          userName,
          password,
        ]
      : [],
  };
  return { outgoing: cards.outgoing.map(withHeading), incoming: cards.incoming.map(withHeading) };
}

/** Phrases are found here: what finds them is too much to send to a browser. */
function withHeading(row: CardRow): CardRow {
  return { ...row, heading: <Phrases>{row.name}</Phrases> };
}
