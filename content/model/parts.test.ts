import { expect, test } from "@playwright/test";
import { readMdx } from "./mdx.ts";
import { PageHead } from "./page-head.ts";
import { assemble, findPartFaults, PartHead, signed } from "./parts.ts";
import { attribute, nodesOf, placeOf, tagsOf } from "./tags.ts";

function part(id: string, body: string) {
  const { value } = readMdx(`content/parts/${id}.mdx`, `---\nuse: 試し\n---\n\n${body}\n`, PartHead);
  if (!value) throw new Error("the part has faults");
  return [id, signed(value)] as const;
}

function page(body: string) {
  const { value } = readMdx(
    "content/guides/windows/page.mdx",
    `---\ntitle: 題\ndescription: 説明\n---\n\n${body}\n`,
    PageHead,
  );
  if (!value) throw new Error("the page has faults");
  return value;
}

const parts = new Map([part("menu", '<On os="windows">\n\nツール\n\n</On>\n\n<On os="mac linux">\n\n編集\n\n</On>')]);
const words = (body: ReturnType<typeof assemble>) =>
  [...nodesOf(body)].flatMap(({ node }) => (node.type === "text" ? [node.value] : []));

test("a part stands in the place of its tag, for the system of the guide only", () => {
  const { body } = page('前\n\n<Part name="menu" />\n\n後');
  expect(words(assemble(body, parts, "windows"))).toEqual(["前", "ツール", "後"]);
  expect(words(assemble(body, parts, "linux"))).toEqual(["前", "編集", "後"]);
});

test("a part's screens have the look that the guide asks for, and their own where it asks for none", () => {
  const drawn = new Map([
    part("window", '<Screen look="windows-xp" caption="窓">\n  <Window title="窓" />\n</Screen>'),
  ]);
  const { body } = page('<Part name="window" look="windows-classic" />\n\n<Part name="window" />');
  const screens = tagsOf(assemble(body, drawn, "windows"), "Screen");
  expect(screens.map((screen) => attribute(screen, "look"))).toEqual(["windows-classic", "windows-xp"]);
});

test("what came from a part still tells its own file", () => {
  const [text] = [...nodesOf(assemble(page('<Part name="menu" />').body, parts, "mac"))].filter(
    ({ node }) => node.type === "text",
  );
  expect(text && placeOf("content/guides/windows/page.mdx", text.node).file).toBe("content/parts/menu.mdx");
});

test("a part that is missing, nested or unused is a fault", () => {
  const nested = new Map([...parts, part("outer", '<Part name="menu" />')]);
  const faults = findPartFaults([page('<Part name="nowhere" />')], nested);
  expect(faults.map(({ file }) => file)).toEqual([
    "content/guides/windows/page.mdx",
    "content/parts/outer.mdx",
    "content/parts/menu.mdx",
    "content/parts/outer.mdx",
  ]);
});
