import type { Nodes, Table } from "mdast";
import { dangerOfWords, harmful, on } from "./danger-words.ts";
import type { Fault } from "./fault.ts";
import type { Prose, Tag } from "./mdx.ts";
import { attributesOf } from "./mdx.ts";
import { toText } from "./plain-text.ts";
import type { Provider } from "./provider.ts";
import { fillIn } from "./settings.ts";
import { attribute, isTag, nodesOf, placeOf } from "./tags.ts";

/** Guides that tell to set the blocked port or something harmful: in a drawn window, a table, or any text of theirs. */
export function findDangers({ file, body, headTexts }: Prose<object>, provider: Provider): Fault[] {
  const fix = "してはいけない設定です。しないように書くか、この部分を消してください。";
  const above = headTexts.flatMap(({ text, line }) => {
    const found = dangerOfWords(fillIn(text, provider), provider);
    return found === undefined ? [] : [{ file, line, found, fix }];
  });
  const below = [...nodesOf(body)].flatMap(({ node, around }) =>
    dangersOf(node, around, provider).map(({ at, found }) => ({ ...placeOf(file, at), found, fix })),
  );
  return [...above, ...below];
}

function dangersOf(node: Nodes, around: readonly Tag[], provider: Provider): { at: Nodes; found: string }[] {
  const found = (words: string | undefined) => (words === undefined ? [] : [{ at: node, found: words }]);
  if (isTag(node)) {
    if (node.name === "Value") return found(standsAlone(node, provider) ? toText(node, provider) : undefined);
    return found(
      dangerOfWidget(node) ?? dangerOfPort(node, around, provider) ?? dangerOfAttributes(node, around, provider),
    );
  }
  if (node.type === "table") return dangersOfTable(node, provider);
  if (node.type !== "paragraph" && node.type !== "tableCell") return [];
  const text = toText(node, provider);
  return found(standsAlone(node, provider) ? text : dangerOfWords(text, provider));
}

/** Titles, captions, summaries, and the words of a drawing: those may stand there before anything was changed. */
function dangerOfAttributes(tag: Tag, around: readonly Tag[], provider: Provider): string | undefined {
  const screen = around.find(({ name }) => name === "Screen");
  if ((screen && isBefore(screen)) || /変える前/.test(attribute(tag, "alt") ?? "")) return;
  const { checked, chosen, selected, ...texts } = attributesOf(tag);
  // A box that is off may be called 「…を使用」.
  const isOff = "label" in texts && !(checked || chosen || selected);
  return Object.entries(texts)
    .filter(([name, value]) => value !== true && !(isOff && name === "label"))
    .map(([, value]) => dangerOfWords(fillIn(String(value), provider), provider))
    .find((found) => found !== undefined);
}

function dangerOfWidget(tag: Tag): string | undefined {
  const { checked, chosen, selected } = attributesOf(tag);
  const label = (attribute(tag, "label") ?? "").normalize("NFKC");
  const value = (attribute(tag, "value") ?? "").normalize("NFKC").trim();
  const [first = "", ...columns] = label.split("|").map((column) => column.trim());
  const isOn = checked || chosen || selected || on.test(value) || columns.some((column) => on.test(column));
  if (isOn && harmful.test(first)) return `画面の絵で『${first}』が選ばれています。`;
  if (tag.name === "Check" && !checked && guard.test(first)) return `画面の絵で『${first}』の印が外れています。`;
  const shown = tag.name === "Words" || tag.name === "Field" ? undefined : [value, ...columns].find(isHarm);
  return shown && `画面の絵で『${shown}』が選ばれています。`;
}

/** A box that keeps others from reading along while it is ticked. */
const guard = /証明書[をの]?(検証|確認)(する|を行う)?(\([A-Z]\))?$/;

const isHarm = (value: string) => harmful.test(value);

/** The blocked port in a drawn field, unless the drawing shows what stood there before and does not point at it. */
function dangerOfPort(tag: Tag, around: readonly Tag[], provider: Provider): string | undefined {
  const port = String(provider.blocked.port);
  if (!shownPorts(tag, port, provider).some((one) => isPort(one, provider))) return;
  const drawn = `画面の絵で『${attribute(tag, "label")}』が ${port} になっています`;
  if (attribute(tag, "mark") !== undefined) return `${drawn}。`;
  const unsaid = around.some((one) => one.name === "Screen" && !isBefore(one));
  return unsaid ? `${drawn}（caption に「変える前」とありません）。` : undefined;
}

/** What a widget shows as its value: a row of a list in its columns, a circle or box that is chosen by its label. */
function shownPorts(tag: Tag, port: string, provider: Provider): string[] {
  const { checked, chosen, selected } = attributesOf(tag);
  const plain = (text: string) => fillIn(text, provider);
  const label = checked || chosen || selected || tag.name === "Row" ? (attribute(tag, "label") ?? "") : "";
  if (["Field", "Select", "PhoneRow", "Fact"].includes(tag.name ?? "")) {
    return [attribute(tag, "of") === "blocked.port" ? port : plain(attribute(tag, "value") ?? "")];
  }
  return label.split("|").map(plain);
}

function isPort(text: string, provider: Provider): boolean {
  return new RegExp(`^[『「]?${provider.blocked.port}(番(ポート)?)?[』」]?。?$`).test(text.normalize("NFKC").trim());
}

/** Below 「次の数字を入力します。」, a number that stands alone is the one to type. */
function standsAlone(node: Nodes, provider: Provider): boolean {
  const isBlock = node.type === "paragraph" || node.type === "mdxJsxFlowElement";
  return isBlock && isPort(toText(node, provider), provider);
}

const isBefore = (screen: Tag) => attribute(screen, "caption")?.includes("変える前") ?? false;

/** Rows that give the blocked port or a harmful setting as the value, unless the column tells what was there before. */
function dangersOfTable({ children: [head, ...rows] }: Table, provider: Provider): { at: Nodes; found: string }[] {
  const text = (node: Nodes) => toText(node, provider).normalize("NFKC").trim();
  return rows.flatMap(({ children: cells }) => {
    const first = text(cells[0] ?? { type: "text", value: "" });
    const aboutPort = cells.some((cell) => /ポート|SMTP|送信/.test(text(cell)) && !isPort(text(cell), provider));
    return cells.flatMap((cell, column) => {
      const heading = head?.children[column];
      const name = heading ? text(heading) : "";
      const before = /前|いま|もと|古い|これまで/.test(name);
      const value = text(cell).replace(/[『』「」]/g, "");
      const danger =
        ((aboutPort || /ポート/.test(name)) && isPort(value, provider)) ||
        ((harmful.test(first) || harmful.test(name)) && on.test(value)) ||
        (column > 0 &&
          (harmful.exec(value)?.[0] === value || /^証明書を検証を?(しない|行わない)$/.test(`${first}を${value}`)));
      return danger && !before ? [{ at: cell, found: cells.map(text).join("：") }] : [];
    });
  });
}
