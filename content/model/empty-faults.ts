import type { Nodes, Parents } from "mdast";
import type { Fault } from "./fault.ts";
import type { Prose, Tag } from "./mdx.ts";
import type { Provider } from "./provider.ts";
import { type EncryptionState, encryptionStates, settingOf, type ValuePath } from "./settings.ts";
import { attribute, isTag, nodesOf, placeOf, tagsOf } from "./tags.ts";
import { screenTags } from "./vocabulary.ts";

/** Components that show something all by themselves. */
const shows = new Set(["Value", "Part", "Figures", "Chart", "WhereToLook", "Screenshot"]);
/** Components of prose whose reader would find nothing below the heading or in the box. */
const holds = ["Section", "Passage", "Step", "Trouble", "Steps", "Screens", "Note", "Details", "IfUnsure"];

/** Files and components without anything to read, be it for only one of the ways of encryption. */
export function findEmpty({ file, body }: Prose<object>, provider: Provider): Fault[] {
  const states = (around: readonly Tag[]) =>
    encryptionStates.filter((state) => around.every((tag) => tag.name !== "When" || namesState(tag, state)));
  const says = (node: Parents, around: readonly Tag[]) =>
    states(around).every((state) => node.children.some((child) => saysSomething(child, provider, state)));
  const isEmpty = (node: Nodes, around: readonly Tag[]): node is Tag =>
    isTag(node) && holds.includes(node.name ?? "") && !says(node, around);
  const parts = [...nodesOf(body)].flatMap(({ node, around }) => {
    // What holds an empty part and nothing else is mended with it.
    const inner = isTag(node) ? tagsOf(node, ...holds).filter((tag) => tag !== node) : [];
    if (!isEmpty(node, around) || inner.some((tag) => isEmpty(tag, around))) return [];
    return [
      {
        ...placeOf(file, node),
        found: `<${node.name}> の中に文がありません。`,
        fix: "文を書くか、この部品を消してください。<When> や <Known> だけのときは、それがないときの文も要ります。",
      },
    ];
  });
  if (parts.length > 0 || says(body, [])) return parts;
  return [
    { file, line: 1, found: "本文がありません。", fix: "項目を囲む2つ目の「---」の下に、本文を書いてください。" },
  ];
}

/** Questions that leave readers alone who do not know the answer. */
export function findHelpless({ file, body }: Prose<object>): Fault[] {
  if (tagsOf(body, "IfUnsure").length > 0) return [];
  return [
    {
      file,
      line: 1,
      found: "「わからない」と答えた人への文がありません。",
      fix: "<IfUnsure> と </IfUnsure> の間に、調べ方を書いてください。",
    },
  ];
}

function saysSomething(node: Nodes, provider: Provider, state: EncryptionState): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  if (isTag(node)) {
    const name = node.name ?? "";
    if (name === "OtherProvider") return false;
    if (name === "When" && !namesState(node, state)) return false;
    if (name === "Known" && settingOf(provider, attribute(node, "of") as ValuePath) === undefined) return false;
    if (shows.has(name) || Object.hasOwn(screenTags, name)) return true;
  }
  return "children" in node
    ? node.children.some((child) => saysSomething(child, provider, state))
    : node.type !== "break" && node.type !== "definition";
}

function namesState(tag: Tag, state: EncryptionState): boolean {
  return (attribute(tag, "encryption") ?? "").split(" ").includes(state);
}
