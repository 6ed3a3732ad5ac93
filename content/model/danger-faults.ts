import type { Nodes, Table } from "mdast";
import { dangerOfWords, harmful } from "./danger-words.ts";
import type { Fault } from "./fault.ts";
import type { Prose, Tag } from "./mdx.ts";
import { attributesOf } from "./mdx.ts";
import { toText } from "./plain-text.ts";
import type { Provider } from "./provider.ts";
import { fillIn } from "./settings.ts";
import { attribute, isTag, nodesOf, placeOf } from "./tags.ts";

/** Guides that tell to set the blocked port or something harmful: in a drawn window, a sentence or a table. */
export function findDangers({ file, body }: Prose<object>, provider: Provider): Fault[] {
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

/** The blocked port in a drawn field, unless the drawing shows what stood there before and does not point at it. */
function dangerOfPort(tag: Tag, around: readonly Tag[], provider: Provider): string | undefined {
  if (!["Field", "Select", "PhoneRow", "Fact"].includes(tag.name ?? "")) return;
  const port = String(provider.blocked.port);
  const shown = attribute(tag, "of") === "blocked.port" ? port : fillIn(attribute(tag, "value") ?? "", provider);
  if (shown.normalize("NFKC").trim() !== port) return;
  const drawn = `画面の絵で『${attribute(tag, "label")}』が ${port} になっています`;
  if (attribute(tag, "mark") !== undefined) return `${drawn}。`;
  const before = (screen: Tag) => attribute(screen, "caption")?.includes("変える前");
  const unsaid = around.some((one) => one.name === "Screen" && !before(one));
  return unsaid ? `${drawn}（caption に「変える前」とありません）。` : undefined;
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
