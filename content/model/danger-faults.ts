import type { Nodes, Table } from "mdast";
import type { Fault } from "./fault.ts";
import type { Tag } from "./mdx.ts";
import { attributesOf } from "./mdx.ts";
import { toText } from "./plain-text.ts";
import type { Provider } from "./provider.ts";
import { fillIn } from "./settings.ts";
import type { Guide } from "./site.ts";
import { attribute, isTag, nodesOf, placeOf } from "./tags.ts";

/** Settings no guide may ask for: NTLM instead of SMTP AUTH, the ended POP before SMTP, connections that anybody can read along. */
const harmful =
  /セキュリティで保護されたパスワード認証|\bSPA\b|POP before SMTP|POPで認証|POP3認証|受信メール サーバーにログオンする|証明書を検証しない|証明書をすべて承認/;

/** Guides that tell to set the blocked port or something harmful: in a drawn window, a sentence or a table. */
export function findDangers({ file, body }: Guide, provider: Provider): Fault[] {
  return [...nodesOf(body)].flatMap(({ node, around }) =>
    dangersOf(node, around, provider).map(({ at, found }) => ({
      ...placeOf(file, at),
      found,
      fix: "してはいけない設定です。しないように書くか、この部分を消してください。",
    })),
  );
}

function dangersOf(node: Nodes, around: readonly Tag[], provider: Provider): { at: Nodes; found: string }[] {
  const found = (words: string | undefined) => (words === undefined ? [] : [{ at: node, found: words }]);
  if (isTag(node)) {
    const title = fillIn(attribute(node, "title") ?? "", provider);
    return found(dangerOfWidget(node) ?? dangerOfPort(node, around, provider) ?? dangerOfWords(title, provider));
  }
  if (node.type === "table") return dangersOfTable(node, provider);
  const read = node.type === "paragraph" || node.type === "tableCell";
  return found(read ? dangerOfWords(toText(node, provider), provider) : undefined);
}

function dangerOfWidget(tag: Tag): string | undefined {
  const { checked, chosen } = attributesOf(tag);
  const label = attribute(tag, "label") ?? "";
  const chosenValue = tag.name === "Select" ? (attribute(tag, "value") ?? "") : "";
  if ((checked || chosen) && harmful.test(label)) return `画面の絵で『${label}』が選ばれています。`;
  return harmful.test(chosenValue) ? `画面の絵で『${chosenValue}』が選ばれています。` : undefined;
}

/** The blocked port in a drawn field that the reader is told to look at, or to end up with. */
function dangerOfPort(tag: Tag, around: readonly Tag[], provider: Provider): string | undefined {
  if (!["Field", "Select", "PhoneRow", "Fact"].includes(tag.name ?? "")) return;
  const port = String(provider.blocked.port);
  const shown = attribute(tag, "of") === "blocked.port" ? port : fillIn(attribute(tag, "value") ?? "", provider);
  const after = around.some((one) => one.name === "Screen" && attribute(one, "caption")?.includes("変えたあと"));
  const wanted = after || attribute(tag, "mark") !== undefined;
  if (shown.normalize("NFKC").trim() !== port || !wanted) return;
  return `画面の絵で『${attribute(tag, "label")}』が ${port} になっています。`;
}

/** Rows that give the blocked port as the port, unless the column tells what was there before. */
function dangersOfTable({ children: [head, ...rows] }: Table, provider: Provider): { at: Nodes; found: string }[] {
  const text = (node: Nodes) => toText(node, provider).normalize("NFKC").trim();
  const blocked = new RegExp(`^${provider.blocked.port}(番(ポート)?)?$`);
  return rows.flatMap(({ children: cells }) => {
    const aboutPort = cells.some((cell) => /ポート/.test(text(cell)) && !blocked.test(text(cell)));
    return cells.flatMap((cell, column) => {
      const heading = head?.children[column];
      const before = heading !== undefined && /前|いま|もと|古い|これまで/.test(text(heading));
      return aboutPort && blocked.test(text(cell)) && !before ? [{ at: cell, found: cells.map(text).join("：") }] : [];
    });
  });
}

/** Sentence by sentence, so that 「印を付けません」 never counts for its neighbour. */
function dangerOfWords(words: string, provider: Provider): string | undefined {
  return words
    .normalize("NFKC")
    .split("。")
    .map((sentence) => sentence.trim())
    .find((sentence) => asksForPort(sentence, provider.blocked.port) || asksForHarm(sentence));
}

function asksForPort(sentence: string, port: number): boolean {
  const asked = [
    "(に|へ)(変え|変更し|し|書きかえ|書き換え|直し|設定し|戻し|もどし|合わせ|切りかえ|切り替え)",
    "と(半角で)?(入力し|打ち|書き)",
    "を(入力し|選び|選ん|選択し|指定し|設定し|打ち|入れ)",
  ].join("|");
  return new RegExp(
    `(^|[^0-9])${port}\\s*(番)?(ポート)?\\s*((${asked})(ます|て|で)|を(使い|使用し)ます|を(使っ|使用し)てください)|ポート(番号)?』?\\s*:\\s*${port}番?$`,
  ).test(sentence);
}

const switchedOn =
  /(に((印|しるし|チェック)を?(付け|つけ|入れ|いれ)|チェックし)|を(選び|選ん|選択し|使い|使っ|使用し|チェックし)|にし)(ます|て|で)(ください)?$/;
const clicked = /^[^『』]*』?(の(四角|丸|欄|印|チェック(ボックス)?|ボタン))?を(クリック|タップ)し(ます|て(ください)?)$/;
const undone = /(オフ|無効|なし)にし|(印|しるし|チェック)(が|を).*(あれば|あるとき|いたら|いれば|外|はずし|取り|消し)/;

function asksForHarm(sentence: string): boolean {
  const label = harmful.exec(sentence);
  if (!label) return false;
  const rest = sentence.slice(label.index + label[0].length);
  return !undone.test(rest) && (clicked.test(rest) || switchedOn.test(rest));
}
