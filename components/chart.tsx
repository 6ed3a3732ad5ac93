import "./chart.css";
import { pathOf, type Trail } from "@/content/model/check";
import { answers, type Branch, type Tree } from "@/content/model/tree";

export type ChartWords = {
  /** The words of a question, by id. */
  question: (id: string) => string;
  /** The label of an answer to a question. */
  answer: (question: string, answer: "yes" | "no") => string;
  /** The words of an outcome, by id. */
  outcome: (id: string) => string;
};

/**
 * The flowchart as one nested list that CSS draws as boxes and lines: what is seen and what is read aloud can't differ.
 * With a trail, the walked path is marked.
 */
export function Chart({ tree, words, trail }: { tree: Tree; words: ChartWords; trail?: Trail }) {
  return (
    <figure data-chart="" aria-label="対象者チェック表" className="[container-type:inline-size]">
      <div className={`chart ${depthOf(tree) <= 2 ? "chart-shallow" : ""}`}>
        <p className="chart-start">スタート</p>
        <Node branch={tree} words={words} walked={trail && pathOf(trail)} path={[]} />
      </div>
    </figure>
  );
}

function Node({
  branch,
  words,
  walked,
  path,
}: {
  branch: Branch;
  words: ChartWords;
  walked: string[] | undefined;
  path: string[];
}) {
  const on = walked !== undefined && path.every((part, index) => walked[index] === part);
  if (typeof branch === "string") {
    return (
      <div className={`chart-box chart-end ${on ? "chart-on" : ""}`} data-outcome={branch}>
        {on && <strong>お客様の結果：</strong>}
        <a href={`/result/${branch}`}>{words.outcome(branch)}</a>
      </div>
    );
  }
  return (
    <div className="chart-node" data-question={branch.ask} data-walked={on || undefined}>
      <div className={`chart-box ${on ? "chart-on" : ""}`}>{words.question(branch.ask)}</div>
      <ul className={on && walked[path.length] === `${branch.ask}-${answers.at(-1)}` ? "chart-to-last" : undefined}>
        {answers.map((answer) => {
          const part = `${branch.ask}-${answer}`;
          const taken = on && walked[path.length] === part;
          return (
            <li key={answer} data-answer={answer} className={taken ? "walked" : undefined}>
              <span className="chart-answer">
                {taken && "✓ "}
                {words.answer(branch.ask, answer)}
                {taken && <span className="sr-only">（お客様の答え）</span>}
              </span>
              <Node branch={branch[answer]} words={words} walked={walked} path={[...path, part]} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function depthOf(branch: Branch): number {
  return typeof branch === "string" ? 0 : 1 + Math.max(...answers.map((answer) => depthOf(branch[answer])));
}
