import { endings, openQuestions, pathOf, type QuestionState, type Stop, walk } from "./check.ts";
import type { CheckHistory } from "./check-history.ts";
import type { Tree } from "./tree.ts";

/** What became of a trail that once was published. */
export type Replayed = {
  /** Its path in the ids of today: the address at which it opens. */
  path: string[];
  /** Where its answers lead today: to its end, or to the first question that they no longer answer. */
  stop: Stop;
  /** Whether all of it still stands. */
  stands: boolean;
};

/**
 * Follows a path of any published tree through the tree of today, as far as its answers stand.
 * `formerly` are old ids of questions, each with the present one. Returns nothing for a path that no tree ever had.
 */
export function replay(
  tree: Tree,
  history: CheckHistory,
  formerly: ReadonlyMap<string, string>,
  path: readonly string[],
): Replayed | undefined {
  const [known] = history
    .toReversed()
    .flatMap((entry) => walk(entry.tree, path) ?? walk(renamed(entry.tree, formerly), path) ?? []);
  if (!known) return undefined;

  const today = pathAt(nameAnew(known, formerly));
  const lengths = [...today.keys(), today.length].reverse();
  const [stop] = lengths.flatMap((length) => walk(tree, today.slice(0, length)) ?? []);
  return stop && { path: today, stop, stands: pathAt(stop).length === today.length };
}

/** The path, in the ids of its day, of every question in one of these states and of every result that was ever published. */
export function historicPaths(history: CheckHistory, states: readonly QuestionState[]): string[][] {
  return history.flatMap(({ tree }) => [
    ...openQuestions(tree).flatMap(({ trail, question }) => states.map((state) => pathOf(trail, question, state))),
    ...endings(tree).map(({ trail }) => pathOf(trail)),
  ]);
}

function pathAt({ trail, question, state }: Stop & { state?: QuestionState }): string[] {
  return pathOf(trail, question, state);
}

function nameAnew(stop: Stop, formerly: ReadonlyMap<string, string>): Stop {
  const today = (id: string) => formerly.get(id) ?? id;
  const trail = stop.trail.map(({ question, answer }) => ({ question: today(question), answer }));
  return stop.outcome === undefined ? { ...stop, trail, question: today(stop.question) } : { ...stop, trail };
}

function renamed(tree: Tree, formerly: ReadonlyMap<string, string>): Tree {
  const branch = (one: Tree["yes"]) => (typeof one === "string" ? one : renamed(one, formerly));
  return { ask: formerly.get(tree.ask) ?? tree.ask, yes: branch(tree.yes), no: branch(tree.no) };
}
