import { type Answer, answers, type Branch, type Tree } from "./tree.ts";

/** One answered question. */
export type Given = { question: string; answer: Answer };

/** The answers so far, oldest first. */
export type Trail = readonly Given[];

/**
 * How a question stands on its page: asked; sent without a choice; not known to the reader; and the two ways
 * in which the small server-name form on the page of the last can fail.
 */
export const questionStates = [
  "asked",
  "unanswered",
  "unsure",
  "unsure-unanswered",
  "unsure-no-server",
  "unsure-address",
] as const;
export type QuestionState = (typeof questionStates)[number];

/** Where a path through the chart stops: at a question or at an outcome. */
export type Stop =
  | { trail: Trail; question: string; state: QuestionState; outcome?: never }
  | { trail: Trail; question?: never; outcome: string };

/**
 * Follows the parts of a path (`connection-yes`, `smtp-unsure`) through the chart.
 * Returns nothing when a part is no answer to the question it stands at, or when parts follow a result.
 */
export function walk(tree: Tree, path: readonly string[]): Stop | undefined {
  let branch: Branch = tree;
  const trail: Given[] = [];
  for (const [index, part] of path.entries()) {
    if (typeof branch === "string") return undefined;
    const question: string = branch.ask;
    const answer = answers.find((one) => part === `${question}-${one}`);
    const state = questionStates.find((one) => part === `${question}-${one}`);
    if (!answer)
      return state && state !== "asked" && index === path.length - 1 ? { trail, question, state } : undefined;
    trail.push({ question, answer });
    branch = branch[answer];
  }
  return typeof branch === "string" ? { trail, outcome: branch } : { trail, question: branch.ask, state: "asked" };
}

/** The parts of the path of a trail, with the state of the open question where it is not plainly asked. */
export function pathOf(trail: Trail, question?: string, state: QuestionState = "asked"): string[] {
  const walked = trail.map(({ question, answer }) => `${question}-${answer}`);
  return question && state !== "asked" ? [...walked, `${question}-${state}`] : walked;
}

/** Every trail that ends at an outcome, with the outcome, in the order of the chart. */
export function endings(tree: Tree): { trail: Trail; outcome: string }[] {
  return stops(tree).flatMap((stop) =>
    stop.outcome === undefined ? [] : [{ trail: stop.trail, outcome: stop.outcome }],
  );
}

/** Every trail that ends at an open question, with the question; the empty trail first. */
export function openQuestions(tree: Tree): { trail: Trail; question: string }[] {
  return stops(tree).flatMap((stop) =>
    stop.outcome === undefined ? [{ trail: stop.trail, question: stop.question }] : [],
  );
}

function stops(
  branch: Branch,
  trail: Trail = [],
): ({ trail: Trail; question: string; outcome?: never } | { trail: Trail; outcome: string })[] {
  if (typeof branch === "string") return [{ trail, outcome: branch }];
  const { ask } = branch;
  return [
    { trail, question: ask },
    ...answers.flatMap((answer) => stops(branch[answer], [...trail, { question: ask, answer }])),
  ];
}

/** Where the reader would be with exactly one answer the other way, and the later ones as they are while they fit. */
export function alternatives(tree: Tree, trail: Trail): { changed: Given; stop: Stop }[] {
  return trail.map((given, index) => {
    const changed: Given = { ...given, answer: given.answer === "yes" ? "no" : "yes" };
    const later = trail.slice(index + 1);
    return { changed, stop: follow(tree, [...trail.slice(0, index), changed], later) };
  });
}

/** Walks on with those of the later answers whose questions are really asked. */
function follow(tree: Tree, trail: Trail, later: Trail): Stop {
  const stop = walk(tree, pathOf(trail));
  if (!stop) throw new Error(`not a trail of this chart: ${pathOf(trail).join("/")}`);
  const next = later.find(({ question }) => question === stop.question);
  return next ? follow(tree, [...trail, next], later.slice(later.indexOf(next) + 1)) : stop;
}

/** How many questions are still to be answered from here: the fewest and the most. */
export function questionsLeft(tree: Tree, trail: Trail): { fewest: number; most: number } {
  const depths = endings(tree)
    .filter((ending) => pathOf(trail).every((part, index) => pathOf(ending.trail)[index] === part))
    .map((ending) => ending.trail.length - trail.length);
  return { fewest: Math.min(...depths), most: Math.max(...depths) };
}

/** The outcome ids that each set of answers leads to: the reverse of the chart. */
export function trailsTo(tree: Tree, outcome: string): Trail[] {
  return endings(tree).flatMap((ending) => (ending.outcome === outcome ? [ending.trail] : []));
}
