/** What the record lacks for a file or an answer that programs read: the field that is unknown, or why it can't be said. */
export type Lack =
  | "incoming"
  | "incoming.encryption"
  | "outgoing.encryption"
  /** The user name is an ID of its own, which no program can make from the address. */
  | "outgoing.userName"
  /** Either sending or receiving is in plain text, the other is not. */
  | "one-sided-encryption";

/** The one way in which every generator says that it must be left out. */
export type Lacking = { kind: "lacking"; lacks: Lack[] };

/** A finished text: XML, property list or JSON. */
export type Made = { kind: "made"; text: string };

/** Why something is left out, for staff; goes before 「ので」 and 「ためです」. */
export const lackWords: Record<Lack, string> = {
  incoming: "受信サーバー（incoming）がわからない",
  "incoming.encryption": "受信の暗号化（incoming.encryption）がわからない",
  "outgoing.encryption": "送信の暗号化（outgoing.encryption）がわからない",
  "outgoing.userName": "ユーザー名（outgoing.userName）がメールアドレスから決まらない",
  "one-sided-encryption": "送信と受信の片方だけが暗号化なし（encryption: none）な",
};
