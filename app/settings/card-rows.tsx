import { Fragment } from "react";
import type { CardRow } from "@/components/own-card";
import { Phrases } from "@/components/phrases";
import type { Provider } from "@/content/model/provider";
import { encryptionWords, settingOf } from "@/content/model/settings";

/** The cards for sending and, where the record knows it, receiving. */
export function cardRows(provider: Provider): { outgoing: CardRow[]; incoming: CardRow[] } {
  const { incoming, outgoing } = provider;
  const userName = { name: "ユーザー名", value: settingOf(provider, "outgoing.userName") ?? "", isOwn: true as const };
  const password = { name: "パスワード", value: "メールのパスワード" };
  const cards: Record<"outgoing" | "incoming", CardRow[]> = {
    outgoing: [
      { name: "送信メールサーバー（SMTP）", value: outgoing.host, kind: "typed" },
      { name: "ポート番号", value: String(outgoing.port), kind: "typed" },
      { name: "認証", value: settingOf(provider, "outgoing.authentication") ?? "", kind: "chosen" },
      encryptionRow(outgoing.encryption),
      userName,
      password,
    ],
    incoming: incoming
      ? [
          { name: `受信メールサーバー（${incoming.protocol.toUpperCase()}）`, value: incoming.host, kind: "typed" },
          { name: "ポート番号", value: String(incoming.port), kind: "typed" },
          encryptionRow(incoming.encryption),
          userName,
          password,
        ]
      : [],
  };
  return { outgoing: cards.outgoing.map(withHeading), incoming: cards.incoming.map(withHeading) };
}

/** Where the record knows no encryption, the words say to leave it as it is. */
function encryptionRow(encryption: Provider["outgoing"]["encryption"]): CardRow {
  return {
    name: "暗号化（接続の保護）",
    value: encryptionWords[encryption ?? "unknown"],
    ...(encryption && { kind: "chosen" }),
  };
}

/**
 * Phrases are found here: what finds them is too much to send to a browser. 「受信メールサーバー」 is one of them, and wider than
 * its column on a phone.
 */
function withHeading(row: CardRow): CardRow {
  const [words = "", ...rest] = row.name.split(/(?<=メール)(?=サーバー)/);
  const heading = (
    <>
      <Phrases>{words}</Phrases>
      {rest.map((part) => (
        <Fragment key={part}>
          <wbr />
          <Phrases>{part}</Phrases>
        </Fragment>
      ))}
    </>
  );
  return { ...row, heading };
}
