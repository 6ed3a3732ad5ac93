import type { Root } from "mdast";
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFileMessage } from "vfile-message";
import type { z } from "zod";
import { explain } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { explainMdxSyntax } from "./mdx-syntax.ts";
import { tags } from "./vocabulary.ts";
import { type HeadText, type Reading, readYaml, textsOf } from "./yaml.ts";

/** A file of words: the checked part above, and the body as a tree of Markdown and known components. */
export type Prose<Head> = {
  file: string;
  head: Head;
  body: Root;
  /** The texts of the part above, for checks that tell their lines. */
  headTexts: readonly HeadText[];
};

/** A component in the body; its attributes are plain strings or, when bare, `null`. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** What reading came to; `half` is the body alone, where the part above has faults that leave nothing of it. */
export type MdxReading<Head> = Reading<Prose<Head>> & { half?: Prose<object> };

/**
 * Reads MDX without ever evaluating it: Markdown and the components of the vocabulary, nothing else.
 * A byte order mark and CRLF line ends, as Windows editors write them, are accepted. One fault shall not hide the next:
 * where the body can be taken apart at all, `rest` is the file whatever is wrong with it, any component and expression
 * included, and `half` its body where the part above says nothing.
 */
export function readMdx<Head>(file: string, source: string, schema: z.ZodType<Head>): MdxReading<Head> {
  const text = plain(source);
  const [whole, above = ""] = frontMatter.exec(text) ?? [];
  const head: Reading<Head> = whole === undefined ? { faults: [headless(file)] } : readYaml(file, above, schema, 2);
  const body = readBody(file, withoutHead(text));
  // Without its part above, a file can be anything.
  const faults = whole === undefined ? head.faults : [...head.faults, ...body.faults];
  if (!body.tree) return { faults };

  const prose = { file, body: body.tree, headTexts: textsOf(above, 2) };
  const known = head.value ?? head.rest;
  if (known === undefined) return { faults, half: { ...prose, head: {} } };
  if (faults.length > 0) return { faults, rest: { ...prose, head: known } };
  return { value: { ...prose, head: known }, faults: [] };
}

function headless(file: string): Fault {
  return {
    file,
    line: 1,
    found: "先頭に「---」で囲んだ項目がありません。",
    fix: "1行目に --- を書き、title: などの項目の後にもう一度 --- を書いてください。",
  };
}

const frontMatter = /^---\n([\s\S]*?\n)?---[ \t]*(\n|$)/;

const plain = (source: string) => source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");

/** The part above is blanked, not cut, so that every line keeps its number. */
const withoutHead = (text: string) => text.replace(frontMatter, (head) => head.replace(/[^\n]/g, ""));

function readBody(file: string, text: string): { tree?: Root; faults: Fault[] } {
  try {
    const tree = parser.parse(text);
    return { tree, faults: findFaults(file, tree) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // A tag left open to the end of the file has its place in the words only: "(6:1-6:7)".
    const [, line, column] = /\((\d+):(\d+)-/.exec(error.reason) ?? [];
    return {
      faults: [
        {
          file,
          line: error.line ?? (line ? Number(line) : undefined),
          column: error.column ?? (column ? Number(column) : undefined),
          ...explainMdxSyntax(error.reason),
        },
      ],
    };
  }
}

type AnyNode = Root | Root["children"][number];

function findFaults(file: string, node: AnyNode): Fault[] {
  const inside = "children" in node ? node.children.flatMap((child) => findFaults(file, child as AnyNode)) : [];
  const here = (found: string, fix: string): Fault => ({
    file,
    line: node.position?.start.line,
    column: node.position?.start.column,
    found,
    fix,
  });
  switch (node.type) {
    case "mdxjsEsm":
      return [here("import や export は使えません。", "この行を消してください。部品は読み込まなくても使えます。")];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return [
        here(
          `{ } の式「{${node.value}}」は使えません。`,
          '値は <Value of="outgoing.port" /> のように書きます。文字としてのかっこは \\{ と書いてください。',
        ),
      ];
    case "heading":
      return [
        here(
          "# の見出しは使えません。",
          '<Section id="…" title="…"> で囲んでください。id がそのままリンクになります。',
        ),
        ...inside,
      ];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return [...findTagFaults(file, node), ...inside];
    default:
      return inside;
  }
}

function findTagFaults(file: string, tag: Tag): Fault[] {
  const place = { file, line: tag.position?.start.line, column: tag.position?.start.column };
  const schema = tag.name ? Object.hasOwn(tags, tag.name) && tags[tag.name] : undefined;
  if (!schema) {
    return [
      {
        ...place,
        found: `知らない部品 <${tag.name ?? ""}> があります。`,
        fix: `使える部品: ${Object.keys(tags).join("、")}`,
      },
    ];
  }
  const computed = tag.attributes.find((attribute) => !isPlain(attribute));
  if (computed) {
    return [
      {
        ...place,
        found: `<${tag.name}> の属性に { } があります。`,
        fix: '属性は of="outgoing.port" のように " " で囲んで書いてください。',
      },
    ];
  }
  const parsed = schema.safeParse(attributesOf(tag), { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues
    .flatMap(explain)
    .map(({ found, fix }) => ({ ...place, found: `<${tag.name}> の${found}`, fix }));
}

function isPlain(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): boolean {
  return (
    attribute.type === "mdxJsxAttribute" &&
    (attribute.value === null || attribute.value === undefined || typeof attribute.value === "string")
  );
}

/** The attributes of a component: strings, and `true` for bare ones. */
export function attributesOf(tag: Tag): Record<string, string | true> {
  return Object.fromEntries(
    tag.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute"
        ? [[attribute.name, typeof attribute.value === "string" ? attribute.value : true]]
        : [],
    ),
  );
}
