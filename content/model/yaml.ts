import { type Alias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { type Explained, explain } from "./explain.ts";
import type { Fault } from "./fault.ts";
import { explainSyntax } from "./yaml-syntax.ts";

/** What reading came to: a value and no faults, or faults and no value. */
export type Reading<T> =
  | { value: T; faults: []; rest?: never }
  | { value?: never; faults: Fault[]; rest?: T | undefined };

/**
 * Reads YAML by a schema. Every fault is told with its line. Where keys that nobody knows are all that is wrong, `rest` is
 * the value without them: they shall not hide what else can be said of it.
 * `firstLine` is the line of `file` on which `text` begins, for the part above an MDX body.
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Reading<T> {
  const lines = new LineCounter();
  // With a byte order mark before a list, the parser miscounts the blanks of the lines below.
  const document = parseDocument(text.replace(/^\uFEFF/, ""), { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, code }) => ({ ...placeOf(pos[0]), ...explainSyntax(code) }));
    // What follows on the same line comes of the first.
    return { faults: faults.filter(({ line }, index) => faults.findIndex((fault) => fault.line === line) === index) };
  }
  const aliases = findAliases(document);
  if (aliases.length > 0) {
    return {
      faults: aliases.map(({ source, range }) => ({
        ...placeOf(range?.[0] ?? 0),
        found: `「*${source}」は、「*」で始まるので文として読めません。`,
        fix: '" " で囲んでください。',
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return { value: parsed.data, faults: [] };

  const explained = parsed.error.issues.flatMap(explain);
  const unknown = explained.flatMap(({ path, key }) => (key === undefined ? [] : [[...path, key]]));
  // The schema's own rules between its parts are asked only where the shape is right.
  const known = unknown.length > 0 ? schema.safeParse(without(unknown, document), { reportInput: true }) : undefined;
  const further = known?.error?.issues.flatMap(explain) ?? [];
  const all = [...explained, ...further.filter((one) => !explained.some((other) => isSame(one, other)))];
  return {
    faults: all.map(({ path, key, ...words }) => {
      const place = key === undefined ? nearest(document, path) : keyOffset(document, path, key);
      return { ...placeOf(place), ...words };
    }),
    rest: known?.data,
  };
}

const isSame = (one: Explained, other: Explained) => one.found === other.found && `${one.path}` === `${other.path}`;

function without(paths: PropertyKey[][], document: Document): unknown {
  const copy = document.clone() as Document;
  for (const path of paths) copy.deleteIn(path);
  return copy.toJS() ?? {};
}

/** A text of the part above an MDX body. */
export type HeadText = {
  /** The field and the ones around it: `picture.menu`. */ field: string;
  text: string;
  line: number;
};

/** Every text of a YAML file that was read without faults, with its field and line. */
export function textsOf(text: string, firstLine = 1): HeadText[] {
  const lines = new LineCounter();
  const found: HeadText[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar: (key, { value, range }, path) => {
      if (key === "key" || typeof value !== "string") return;
      const field = path.flatMap((one) => (isPair(one) ? String(one.key) : [])).join(".");
      found.push({ field, text: value, line: lines.linePos(range?.[0] ?? 0).line + firstLine - 1 });
    },
  });
  return found;
}

type Document = ReturnType<typeof parseDocument>;

/** `*word` repeats what was marked `&word` elsewhere: no editor means that, and without the mark nothing can be read. */
function findAliases(document: Document): Alias[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases;
}

/** Where the value at the path stands, or the nearest thing above it that exists. */
function nearest(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: PropertyKey[], key: string): number {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? nearest(document, path);
}
