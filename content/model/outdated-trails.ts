import type { QuestionState } from "./check.ts";
import { formerQuestions } from "./formerly.ts";
import { historicPaths, type Replayed, replay } from "./replay.ts";
import type { Site } from "./site.ts";

type Charts = Pick<Site, "tree" | "history" | "questions">;

/** States in which a question of an old tree still opens; the others are errors, which nobody keeps a link to. */
const kept = ["asked", "unsure"] as const satisfies QuestionState[];

/** What became of a path below `/check` or `/contact` that any published tree had. */
export function replayed({ tree, history, questions }: Charts, path: readonly string[]): Replayed | undefined {
  return replay(tree, history, formerQuestions({ questions }), path);
}

/** The path below `/check`, in the ids of today, of every trail that old trees had and that no longer stands as a whole. */
export function outdatedPaths(site: Charts): string[][] {
  const outdated = historicPaths(site.history, kept).flatMap((path) => {
    const found = replayed(site, path);
    return found && !found.stands ? [found.path] : [];
  });
  return [...new Map(outdated.map((path) => [path.join("/"), path])).values()];
}

/** The day from which the tree of today holds. */
export function renewedOn({ history }: Pick<Site, "history">): string {
  return history.at(-1)?.since ?? "";
}
