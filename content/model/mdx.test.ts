import { expect, test } from "@playwright/test";
import { readMdx } from "./mdx.ts";
import { PageHead } from "./page-head.ts";

const head = "---\ntitle: 題\ndescription: 説明\n---\n";
/** Stands on line 6, below the part above and an empty line. */
const read = (body: string) => readMdx("content/a.mdx", `${head}\n${body}\n`, PageHead);

test.describe("what is not allowed in a body is told with its place:", () => {
  for (const [what, body, line, found] of [
    ["import", 'import x from "y"', 6, "import"],
    ["export", "export const a = 1", 6, "export"],
    ["an expression between paragraphs", "{1+1}", 6, "{1+1}"],
    ["an expression in a sentence", "答えは{1+1}です。", 6, "{1+1}"],
    ["a comment", "{/* あとで */}", 6, "/* あとで */"],
    ["a value written as in the part above", "文。\n\n{provider.name} です。", 8, "{provider.name}"],
    ["<script>", "<script>alert(1)</script>", 6, "<script>"],
    ["a page's element", "<div>文</div>", 6, "<div>"],
    ["such an element in a sentence", "文に<b>太字</b>です。", 6, "<b>"],
    ["an unknown component", "文。\n\n<Banana />", 8, "<Banana>"],
    ["an unknown component deep inside", "<Note>\n\n- 文\n- <Banana />\n\n</Note>", 9, "<Banana>"],
    ["a component named like a part of every object", "<constructor />", 6, "<constructor>"],
    ["a component of a component", "<Note.Box />", 6, "<Note.Box>"],
    ["no component at all", "<>文</>", 6, "<>"],
    ["a heading", "# 見出し", 6, "見出し"],
    ["a heading underlined", "見出し\n====", 6, "見出し"],
    ["a spread", "<Note {...x} />", 6, "<Note>"],
    ["a computed attribute", "<Value of={x} />", 6, "<Value>"],
    ["an unknown attribute", '<Note colour="red">文</Note>', 6, "colour"],
    ["a handler", '<Note onClick="alert(1)">文</Note>', 6, "onClick"],
    ["a missing attribute", '<Section id="a">文</Section>', 6, "title"],
    ["an empty attribute", '<Section id="a" title="">文</Section>', 6, "title"],
    ["a bare attribute that needs a value", '<Section id title="題">文</Section>', 6, "id"],
    ["an id that no address can carry", '<Section id="はじめ" title="題">文</Section>', 6, "はじめ"],
    ["an unknown value", '<Value of="outgoing.prot" />', 6, "outgoing.prot"],
    ["an unknown state of encryption", '<When encryption="ssl">文</When>', 6, "ssl"],
    ["an unknown look", '<Screen look="beos" caption="窓" />', 6, "beos"],
    ["a tag left open", "<Note>\n\n文", 6, "<Note> が閉じていません"],
    ["a tag closed by another", "<Note>\n\n文\n\n</Details>", 10, "開くタグがありません"],
    ["a tag closed that was never opened", "</Note>", 6, "開くタグがありません"],
    ["a brace left open", "文 { です。", 6, "「{」"],
    ["a comment of a page", "<!-- あとで -->", 6, "「<」"],
    ["a smaller-than sign", "1 <2 です。", 6, "「<」"],
    ["an attribute without quotes", "<Note kind=info>文</Note>", 6, "「<」"],
  ] as const) {
    test(what, () => {
      const { value, faults } = read(body);
      expect(value).toBeUndefined();
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatchObject({ file: "content/a.mdx", line, column: expect.any(Number) });
      expect(faults[0]?.found).toContain(found);
      for (const words of [faults[0]?.found, faults[0]?.fix]) expect(words).toMatch(/[ぁ-ん]/);
    });
  }
});

test("all faults of a file come at once, those of the part above included", () => {
  const source = `---\ntitel: 題\ndescription: 説明\n---\n\n<Banana />\n\n{1+1}\n\n# 見出し\n\n文に<b>太字</b>です。\n`;
  const { faults } = readMdx("content/a.mdx", source, PageHead);
  const lines = faults.map(({ line = 0 }) => line);
  // The title is missing, and line 2 has a key that nobody knows.
  expect(lines.sort((a, b) => a - b)).toEqual([2, 2, 6, 8, 10, 12]);
});

test.describe("a file must begin with its part above:", () => {
  for (const [what, source] of [
    ["nothing in it", ""],
    ["only text", "文です。\n"],
    ["not at the very beginning", `\n${head}`],
    ["not closed", "---\ntitle: 題\ndescription: 説明\n\n文です。\n"],
  ] as const) {
    test(what, () => {
      const { faults } = readMdx("content/a.mdx", source, PageHead);
      expect(faults).toMatchObject([{ file: "content/a.mdx", line: 1 }]);
      expect(faults[0]?.fix).toContain("---");
    });
  }

  test("an empty one lacks its items", () => {
    const { faults } = readMdx("content/a.mdx", "---\n---\n\n文です。\n", PageHead);
    expect(faults.map(({ found }) => found)).toEqual([
      expect.stringContaining("title"),
      expect.stringContaining("description"),
    ]);
  });
});

test.describe("as other editors save it, a file reads the same:", () => {
  const source = `${head}\n文です。\n\n<Note kind="info">\n\n- 一つ\n- 二つ\n\n</Note>\n`;
  const plain = readMdx("content/a.mdx", source, PageHead);

  for (const [what, saved] of [
    ["line ends of Windows", source.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${source}`],
    ["both", `\uFEFF${source.replaceAll("\n", "\r\n")}`],
    ["no line end at the end", source.trimEnd()],
  ] as const) {
    test(what, () => {
      const reading = readMdx("content/a.mdx", saved, PageHead);
      expect(plain.faults).toEqual([]);
      expect(reading.faults).toEqual([]);
      expect(reading.value?.head).toEqual(plain.value?.head);
      expect(texts(reading.value?.body)).toEqual(["文です。", "一つ", "二つ"]);
    });
  }

  test("a fault keeps its line", () => {
    const saved = `\uFEFF${`${head}\n文です。\n\n<Banana />\n`.replaceAll("\n", "\r\n")}`;
    expect(readMdx("content/a.mdx", saved, PageHead).faults).toMatchObject([{ line: 8, column: 1 }]);
  });
});

test("signs that are only meant as signs can be written", () => {
  const { value, faults } = read("\\{ と \\< と `{1+1}` と `<b>` です。");
  expect(faults).toEqual([]);
  expect(texts(value?.body).join("")).toBe("{ と < と  と  です。");
});

/** The text nodes of a body, in reading order. */
function texts(node: unknown): string[] {
  const { type, value, children = [] } = node as { type: string; value?: string; children?: unknown[] };
  return type === "text" ? [value ?? ""] : children.flatMap(texts);
}
