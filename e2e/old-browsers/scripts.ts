import { parse } from "acorn";

/** Methods and functions that Safari 15.0 lacks, and some that all three lack. */
const missing =
  /^(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|fromAsync|withResolvers|canParse|structuredClone|randomUUID|requestSubmit|requestIdleCallback|checkVisibility|showPopover|setHTMLUnsafe|getSetCookie|isWellFormed|toWellFormed|withResolvers|startViewTransition|URLPattern|CompressionStream)$/;

/** Syntax in a script that Safari 15, Firefox 115 or Chrome 109 can't read: one piece of it and nothing of the script runs. */
export function findNewSyntax(code: string): string[] {
  try {
    const program = parse(code, { ecmaVersion: 2022, sourceType: "module", allowHashBang: true });
    return [...new Set(allOf(program).flatMap(findInNode))];
  } catch (error) {
    return [String(error)];
  }
}

/** Functions called by a script that old browsers do not have, unless it looks first. */
export function findNewFunctions(code: string): string[] {
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const calls = allOf(program).flatMap(({ type, callee }) =>
    type === "CallExpression" || type === "NewExpression" ? nameOf(callee) : [],
  );
  return [...new Set(calls.filter((name) => missing.test(name)))];
}

/** ES2022 came in Safari 15.0 but for blocks in classes, looking back in patterns and their flags (16.4). */
function findInNode({ type, regex }: Node): string[] {
  if (type === "StaticBlock") return ["static block"];
  if (typeof regex !== "object" || regex === null) return [];
  const { pattern, flags } = regex as { pattern: string; flags: string };
  return [
    ...(/\(\?<[=!]/.test(pattern) ? ["lookbehind"] : []),
    ...(/[dv]/.test(flags) ? [`flag of /${pattern}/${flags}`] : []),
  ];
}

type Node = Record<string, unknown>;

function nameOf(node: unknown): string[] {
  const { type, name, property, expression } = (node ?? {}) as Node;
  if (type === "MemberExpression") return nameOf(property);
  if (type === "ChainExpression") return nameOf(expression);
  return type === "Identifier" ? [String(name)] : [];
}

function allOf(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(allOf);
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}
