import type { Nodes } from "mdast";
import { attributesOf, type Tag } from "../../content/model/mdx.ts";
import type { Guide } from "../../content/model/site.ts";
import { isTag, nodesOf, placeOf } from "../../content/model/tags.ts";
import { screenTags } from "../../content/model/vocabulary.ts";

export type Label = {
  file: string;
  line: number | undefined;
  text: string;
  /** Whether the sentence speaks of a former version. */
  isFormer: boolean;
};

const FORMER = /古い版|以前の版|バージョン\s*\d+\s*(まで|以前)/;

/** The labels of a guide: what stands in 『 』, and the fixed words of the drawn windows, the small one of the finder too. */
export function findLabels({ file, body, headTexts }: Pick<Guide, "file" | "body" | "headTexts">): Label[] {
  const above = headTexts.flatMap(({ field, text, line }) => {
    const drawn = ["picture.menu", "picture.switch"].includes(field) ? [{ text, isFormer: false }] : findQuoted(text);
    return drawn.map((label) => ({ file, line, text: label.text, isFormer: label.isFormer }));
  });
  const below = [...nodesOf(body)].flatMap(({ node }): Label[] => {
    const { file: written, line } = placeOf(file, node);
    if (isTag(node)) return labelsOf(node).map((label) => ({ file: written, line, ...label }));
    if (node.type !== "paragraph" && node.type !== "tableCell") return [];
    const text = textOf(node);
    return findQuoted(text).map(({ at, ...label }) => ({
      file: written,
      line: line && line + text.slice(0, at).split("\n").length - 1,
      ...label,
    }));
  });
  return [...above, ...below];
}

type Found = Pick<Label, "text" | "isFormer">;

function labelsOf(tag: Tag): Found[] {
  const attributes = Object.entries(attributesOf(tag)).filter((entry): entry is [string, string] => entry[1] !== true);
  if (!Object.hasOwn(screenTags, tag.name ?? "")) {
    return attributes.flatMap(([, value]) => findQuoted(value).map(({ text, isFormer }) => ({ text, isFormer })));
  }
  return attributes
    .filter(([name]) => ["label", "title", "head", "value", "after", "text"].includes(name))
    .flatMap(([, value]) => value.split(" | "))
    .filter((text) => hasLetters(text) && !isInvented(text))
    .map((text) => ({ text, isFormer: false }));
}

/** What an editor puts in a drawing for something of the reader's own: 「（お客様のメールアドレス）」. */
const isInvented = (text: string) => /^（.*）$/.test(text);
const hasLetters = (text: string) => /\p{L}/u.test(text);

function findQuoted(text: string): (Found & { at: number })[] {
  return [...text.matchAll(/『([^』]+)』/g)]
    .map(({ 1: label = "", index }) => ({ text: label, at: index, isFormer: FORMER.test(sentenceAt(text, index)) }))
    .filter(({ text: label }) => hasLetters(label));
}

function sentenceAt(text: string, at: number): string {
  const end = text.indexOf("。", at);
  return text.slice(text.lastIndexOf("。", at) + 1, end < 0 ? undefined : end);
}

/** The words of a paragraph as one text; a value stands as a placeholder. */
function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (isTag(node) && node.name === "Value") return "…";
  return "children" in node ? node.children.map(textOf).join("") : "";
}
