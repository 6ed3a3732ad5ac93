import { expect, test } from "@playwright/test";
import { endings, pathOf } from "./check.ts";
import { siteOnDisk } from "./site-on-disk.ts";
import { answers, type Branch, outcomesOf, questionsOf, type Tree } from "./tree.ts";

/** The chart of the notice, written down a second time. */
const notice = [
  ["connection-yes/smtp-yes", "taiou-1"],
  ["connection-yes/smtp-no", "taiou-2"],
  ["connection-no/smtp-yes", "taiou-3"],
  ["connection-no/smtp-no", "unaffected"],
];

for (const provider of ["micnet", "example"]) {
  test(`the chart of ${provider} is the notice's`, () => {
    expect(trailsOf(publishedTree(provider))).toEqual(notice);
  });
}

test("whoever uses web mail only is told apart from the chart that nothing changes", () => {
  const { outcomes, tree } = siteOnDisk("micnet");
  expect(outcomesOf(tree)).not.toContain("webmail");
  expect(outcomes.get("webmail")?.head).toMatchObject({ tone: "calm", aside: true });
});

test("what must be done is told with a call to act, what need not be is told calmly", () => {
  const { outcomes } = siteOnDisk("micnet");
  const tones = [...outcomes].map(([id, { head }]) => [id, head.tone]);
  expect(Object.fromEntries(tones)).toEqual({
    "taiou-1": "act",
    "taiou-2": "act",
    "taiou-3": "act",
    unaffected: "calm",
    webmail: "calm",
  });
});

test("every single change of the chart would be noticed", () => {
  const tree = publishedTree("micnet");
  const mutants = [...mutantsOf(tree, questionsOf(tree), outcomesOf(tree))];

  // Each of the 3 questions with the other id and with yes and no swapped; each of the 6 edges led elsewhere.
  expect(mutants.length).toBeGreaterThanOrEqual(3 + 3 + 6 * 3);
  for (const { what, mutant } of mutants) expect(trailsOf(mutant), what).not.toEqual(notice);
});

/** The chart with exactly one thing in it changed, in every way. */
function* mutantsOf(
  tree: Tree,
  questions: string[],
  outcomes: string[],
  path = "",
): Generator<{ what: string; mutant: Tree }> {
  for (const other of questions.filter((id) => id !== tree.ask))
    yield { what: `${path}: asks ${other} for ${tree.ask}`, mutant: { ...tree, ask: other } };
  yield { what: `${path}: yes and no of ${tree.ask} swapped`, mutant: { ...tree, yes: tree.no, no: tree.yes } };
  for (const answer of answers) {
    const here = `${path}/${tree.ask}-${answer}`;
    const branch = tree[answer];
    for (const other of leads(branch, outcomes))
      yield { what: `${here} leads to ${JSON.stringify(other)}`, mutant: { ...tree, [answer]: other } };
    if (typeof branch === "string") continue;
    for (const { what, mutant } of mutantsOf(branch, questions, outcomes, here))
      yield { what, mutant: { ...tree, [answer]: mutant } };
  }
}

/** Where an edge could lead by mistake: to another outcome, past a question, or to one question too many. */
function leads(branch: Branch, outcomes: string[]): Branch[] {
  const others: Branch[] = outcomes.filter((id) => id !== branch);
  return typeof branch === "string"
    ? [...others, { ask: "smtp", yes: branch, no: branch }]
    : [...others, branch.yes, branch.no];
}

function trailsOf(tree: Tree): string[][] {
  return endings(tree).map(({ trail, outcome }) => [pathOf(trail).join("/"), outcome]);
}

function publishedTree(provider: string): Tree {
  return siteOnDisk(provider).tree;
}
