import type { Nodes } from "mdast";
import type { Fault } from "./fault.ts";
import { attributesOf } from "./mdx.ts";
import { toText } from "./plain-text.ts";
import type { Provider } from "./provider.ts";
import { fillIn } from "./settings.ts";
import type { Guide } from "./site.ts";
import { attribute, isTag, nodesOf, placeOf } from "./tags.ts";

/** Settings no guide may ask for: NTLM instead of SMTP AUTH, the ended POP before SMTP, connections that anybody can read along. */
const harmful =
  /セキュリティで保護されたパスワード認証|\bSPA\b|POP before SMTP|POPで認証|POP3認証|受信メール サーバーにログオンする|証明書を検証しない|証明書をすべて承認/;

/** Guides that tell to set the blocked port or something harmful: in a drawn window, or in a sentence. */
export function findDangers({ file, body }: Guide, provider: Provider): Fault[] {
  return [...nodesOf(body)].flatMap(({ node }) => {
    const found = isTag(node)
      ? (dangerOfWidget(node) ?? dangerOfWords(fillIn(attribute(node, "title") ?? "", provider), provider))
      : dangerOfText(node, provider);
    return found
      ? [
          {
            ...placeOf(file, node),
            found,
            fix: "してはいけない設定です。しないように書くか、この部分を消してください。",
          },
        ]
      : [];
  });
}

function dangerOfWidget(tag: Parameters<typeof attribute>[0]): string | undefined {
  const { checked, chosen } = attributesOf(tag);
  const label = attribute(tag, "label") ?? "";
  const chosenValue = tag.name === "Select" ? (attribute(tag, "value") ?? "") : "";
  if ((checked || chosen) && harmful.test(label)) return `画面の絵で『${label}』が選ばれています。`;
  return harmful.test(chosenValue) ? `画面の絵で『${chosenValue}』が選ばれています。` : undefined;
}

/** Sentence by sentence, so that 「印を付けません」 never counts for its neighbour. */
function dangerOfText(node: Nodes, provider: Provider): string | undefined {
  return node.type === "paragraph" ? dangerOfWords(toText(node, provider), provider) : undefined;
}

function dangerOfWords(words: string, provider: Provider): string | undefined {
  const port = provider.blocked.port;
  const blocked = new RegExp(
    `(^|[^0-9])${port}(番)?(ポート)?\\s*(に(変え|し|書きかえ|直し|設定し)|と(半角で)?(入力し|打ち)|を(入力し|選び|選ん))(ます|て|で)`,
  );
  const asked = /(に(印|チェック)を(付け|入れ)|を(オン|有効)にし|を選び|を選ん|を使い|にし)(ます|て|で)(ください)?$/;
  return words
    .split("。")
    .map((sentence) => sentence.trim())
    .find((sentence) => blocked.test(sentence) || (harmful.test(sentence) && asked.test(sentence)));
}
