import { z } from "zod";
import { Id } from "./line.ts";

/** The flowchart: a question and where each answer leads, a further question or an outcome's id. */
export const Tree: z.ZodType<Tree> = z.strictObject({
  ask: Id,
  yes: z.lazy(() => Branch),
  no: z.lazy(() => Branch),
});
const Branch: z.ZodType<Branch> = z.union([Id, Tree]);

export type Answer = "yes" | "no";
export type Branch = string | Tree;
export type Tree = { ask: string; yes: Branch; no: Branch };

export const answers = ["yes", "no"] as const satisfies readonly Answer[];

/** Ids of all questions, in the order of asking, each once. */
export function questionsOf(tree: Tree): string[] {
  return [...new Set(collect(tree, (node) => node.ask))];
}

/** Ids of all outcomes, in the order of the chart, each once. */
export function outcomesOf(tree: Tree): string[] {
  const ends = (branch: Branch): string[] =>
    typeof branch === "string" ? [branch] : answers.flatMap((answer) => ends(branch[answer]));
  return [...new Set(ends(tree))];
}

function collect<T>(branch: Branch, take: (node: Tree) => T): T[] {
  if (typeof branch === "string") return [];
  return [take(branch), ...answers.flatMap((answer) => collect(branch[answer], take))];
}
