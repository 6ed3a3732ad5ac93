import type { Fault } from "./fault.ts";
import type { Prose, Tag } from "./mdx.ts";
import { faultAt, isTag, nodesOf } from "./tags.ts";
import { screenTags, tags } from "./vocabulary.ts";

const parents: Record<string, string> = { Step: "Steps", Menu: "MenuBar", Tab: "Tabs", Row: "List", Fact: "Facts" };

/** Components and texts that stand where no page has a place for them. */
export function findMisplaced({ file, body }: Prose<object>): Fault[] {
  return [...nodesOf(body)].flatMap(({ node, around }) => {
    if (!isTag(node)) {
      const text =
        node.type === "text" && around.some(({ name }) => name === "Screen" || name === "Steps") && lacksHome(around);
      return text
        ? [
            faultAt(
              file,
              node,
              "画面の部品や手順の並びの中に、じかに文が書かれています。",
              '文は <Step> の中か、画面の外に書いてください。画面の部品は1行に1つです。画面の中の文は <Words text="…" /> です。',
            ),
          ]
        : [];
    }
    const name = node.name ?? "";
    if (!Object.hasOwn(tags, name)) return [];
    const inScreen = around.some((tag) => tag.name === "Screen");
    const parent = parents[name];
    const direct = around.findLast((tag) => tag.name !== "When" && tag.name !== "Known")?.name;
    if (parent && direct !== parent)
      return [faultAt(file, node, `<${name}> が <${parent}> の外にあります。`, `<${parent}> の中に移してください。`)];
    if (Object.hasOwn(screenTags, name) && !inScreen)
      return [faultAt(file, node, `<${name}> が <Screen> の外にあります。`, "<Screen> の中に移してください。")];
    if (inScreen && !Object.hasOwn(screenTags, name) && name !== "When" && name !== "Known") {
      return [faultAt(file, node, `<${name}> は <Screen> の中では使えません。`, "画面の外に移してください。")];
    }
    if (name === "IfUnsure" && (around.length > 0 || !file.startsWith("content/questions/"))) {
      return [
        faultAt(
          file,
          node,
          "<IfUnsure> は、質問の文章のいちばん外側だけで使えます。",
          "content/questions/ のファイルで、ほかの部品の外に置いてください。",
        ),
      ];
    }
    if (name === "Figures" && file !== "content/about.mdx")
      return [faultAt(file, node, "<Figures> は content/about.mdx だけで使えます。", "この部品を消してください。")];
    return [];
  });
}

/** Text right below `<Steps>` or a widget: the page would have no place for it. */
function lacksHome(around: readonly Tag[]): boolean {
  const inner = around.findLast((tag) => tag.name !== "When" && tag.name !== "Known")?.name ?? "";
  return inner === "Steps" || inner === "Screen" || Object.hasOwn(screenTags, inner);
}
