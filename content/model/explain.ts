import { z } from "zod";

/** A zod issue in an editor's words, with the place it speaks of. */
export type Explained = { path: PropertyKey[]; key?: string; found: string; fix: string };

type Issue = z.core.$ZodIssue;

const ja = z.locales.ja().localeError;

/** One or more explanations of an issue: each unknown key gets one of its own. */
export function explain(issue: Issue): Explained[] {
  const path = [...issue.path];
  const name = path.join(".") || "この部分";
  const unusable =
    issue.input === null
      ? `項目「${name}」に値がありません。`
      : `項目「${name}」の値「${show(issue.input)}」は使えません。`;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path,
      key,
      found: `知らない項目「${key}」があります。`,
      fix: "項目名のつづりを確かめるか、この行を消してください。",
    }));
  }
  if (issue.code === "invalid_union" && "options" in issue && issue.options) {
    return [
      {
        path,
        found: `項目「${name}」がないか、その値が使えません。`,
        fix: `次のどれかを書いてください: ${issue.options.map(String).join("、")}`,
      },
    ];
  }
  if (issue.code === "invalid_union") return explainUnion(issue, path, name);
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [
      {
        path,
        found: `項目「${name}」がありません。`,
        fix: `「${path.at(-1)?.toString() ?? name}:」を書き足してください（${kind(issue.expected)}）。`,
      },
    ];
  }
  if (issue.code === "invalid_value") {
    const fix = `次のどれかを書いてください: ${issue.values.map(String).join("、")}`;
    return [{ path, found: issue.input === undefined ? `項目「${name}」がありません。` : unusable, fix }];
  }
  return [
    {
      path,
      found: unusable,
      fix: issue.code === "invalid_type" ? `${kind(issue.expected)}を書いてください。` : sentence(wordsFor(issue)),
    },
  ];
}

/** Of the alternatives, the one that the written value was most likely meant to be. */
function explainUnion(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: PropertyKey[],
  name: string,
): Explained[] {
  const meant = issue.errors.find(
    (errors) => !errors.some((error) => error.code === "invalid_type" && error.path.length === 0),
  );
  if (meant) return meant.flatMap((error) => explain({ ...error, path: [...path, ...error.path] }));
  if (issue.input === undefined)
    return [
      {
        path,
        found: `項目「${name}」がありません。`,
        fix: `「${path.at(-1)?.toString() ?? name}:」を書き足してください。`,
      },
    ];
  return [
    {
      path,
      found: `項目「${name}」の値「${show(issue.input)}」は使えません。`,
      fix: "書ける形を content/README.md で確かめてください。",
    },
  ];
}

/** Our own message where the schema has one, else zod's Japanese. */
function wordsFor(issue: Issue): string {
  const own = issue.message;
  if (/[぀-ヿ一-鿿]/.test(own)) return own;
  const words = ja(issue as z.core.$ZodRawIssue);
  return (typeof words === "string" ? words : words?.message) ?? own;
}

const sentence = (words: string) => (words.endsWith("。") ? words : `${words}。`);

const kinds: Record<string, string> = {
  string: "文字",
  number: "数",
  int: "整数",
  boolean: "true か false",
  array: "[ ] で囲んだ並び",
  tuple: "[ ] で囲んだ並び",
  object: "下の階層の項目",
  record: "下の階層の項目",
};
const kind = (expected: string) => kinds[expected] ?? expected;

function show(input: unknown): string {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return text === undefined ? "なし" : text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
