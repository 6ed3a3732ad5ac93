import { expect, test } from "@playwright/test";
import { questionStates, walk } from "./check.ts";
import type { CheckHistory } from "./check-history.ts";
import { readSite } from "./read.ts";
import { historicPaths, replay } from "./replay.ts";
import type { Tree } from "./tree.ts";

const first: Tree = {
  ask: "line",
  yes: { ask: "server", yes: { ask: "port", yes: "fine", no: "change" }, no: "other" },
  no: "unaffected",
};
const none: ReadonlyMap<string, string> = new Map();

/** The trees that came after one another, and the questions that were renamed on the way. */
const histories: Record<string, { trees: Tree[]; formerly?: Record<string, string> }> = {
  "nothing changed": { trees: [first] },
  "a question was removed": {
    trees: [first, { ask: "line", yes: { ask: "port", yes: "fine", no: "change" }, no: "unaffected" }],
  },
  "a question was put before": {
    trees: [first, { ask: "program", yes: first, no: "unaffected" }],
  },
  "a question was put between": {
    trees: [first, { ...first, yes: { ask: "router", yes: first.yes, no: "other" } }],
  },
  "answers were swapped": { trees: [first, { ask: "line", yes: first.no, no: first.yes }] },
  "a question was renamed": {
    trees: [first, { ...first, yes: { ask: "smtp", yes: { ask: "port", yes: "fine", no: "change" }, no: "other" } }],
    formerly: { server: "smtp" },
  },
  "a question was renamed twice and the tree changed twice": {
    trees: [
      first,
      { ...first, yes: { ask: "smtp", yes: { ask: "port", yes: "fine", no: "change" }, no: "other" } },
      { ask: "line", yes: { ask: "outgoing", yes: "fine", no: { ask: "owner", yes: "other", no: "change" } }, no: "x" },
    ],
    formerly: { server: "outgoing", smtp: "outgoing" },
  },
  "the tree is what it was before": { trees: [first, { ask: "port", yes: first, no: "other" }, first] },
  "nothing is as it was": { trees: [first, { ask: "new", yes: "fine", no: "other" }] },
};

for (const [what, path, opensAt] of [
  ["nothing changed", "line-yes/server-yes/port-no", "line-yes/server-yes/port-no change"],
  ["nothing changed", "line-yes/server-unsure", "line-yes/server-unsure server unsure"],
  ["a question was removed", "line-yes/server-yes", "line-yes/server-yes! line-yes port asked"],
  ["a question was removed", "line-yes/server-yes/port-no", "line-yes/server-yes/port-no! line-yes port asked"],
  ["a question was removed", "line-yes/server-unsure", "line-yes/server-unsure! line-yes port asked"],
  ["a question was removed", "line-no", "line-no unaffected"],
  ["a question was put before", "line-yes/server-no", "line-yes/server-no!  program asked"],
  ["a question was put before", "line-unsure", "line-unsure!  program asked"],
  ["a question was put between", "line-yes/server-no", "line-yes/server-no! line-yes router asked"],
  ["a question was put between", "line-yes", "line-yes router asked"],
  ["answers were swapped", "line-no", "line-no server asked"],
  ["answers were swapped", "line-yes/server-no", "line-yes/server-no! line-yes unaffected"],
  ["a question was renamed", "line-yes/server-no", "line-yes/smtp-no other"],
  ["a question was renamed", "line-yes/smtp-no", "line-yes/smtp-no other"],
  ["a question was renamed", "line-yes/server-unsure", "line-yes/smtp-unsure smtp unsure"],
  ["a question was renamed", "line-yes/server-yes/port-unsure", "line-yes/smtp-yes/port-unsure port unsure"],
  [
    "a question was renamed twice and the tree changed twice",
    "line-yes/server-yes/port-no",
    "line-yes/outgoing-yes/port-no! line-yes/outgoing-yes fine",
  ],
  ["a question was renamed twice and the tree changed twice", "line-yes/smtp-no", "line-yes/outgoing-no owner asked"],
  [
    "a question was renamed twice and the tree changed twice",
    "line-yes/outgoing-yes/port-no",
    "line-yes/outgoing-yes/port-no! line-yes/outgoing-yes fine",
  ],
  ["the tree is what it was before", "port-yes/line-no", "port-yes/line-no!  line asked"],
  ["the tree is what it was before", "line-no", "line-no unaffected"],
  ["nothing is as it was", "line-yes/server-no", "line-yes/server-no!  new asked"],
] as const) {
  test(`${what}: ${path} opens`, () => {
    expect(opened(what, path.split("/"))).toBe(opensAt);
  });
}

for (const [what, { trees, formerly }] of Object.entries(histories)) {
  test(`${what}: every trail that there ever was opens, in its old ids and in today's, with all answers that stand`, () => {
    const history = historyOf(trees);
    const names = new Map(Object.entries(formerly ?? {}));
    const tree = history.at(-1)?.tree ?? first;
    const paths = historicPaths(history, questionStates);
    expect(paths.length).toBeGreaterThanOrEqual(trees.length * 8);
    for (const path of paths) {
      const found = replay(tree, history, names, path);
      expect(found, path.join("/")).toBeDefined();
      expect(replay(tree, history, names, found?.path ?? [])).toEqual(found);
      expect(found?.stands).toBe(walk(tree, found?.path ?? []) !== undefined);
      const kept = found?.stop.trail.map(({ question, answer }) => `${question}-${answer}`) ?? [];
      expect(found?.path.slice(0, kept.length)).toEqual(kept);
      expect(walk(tree, found?.path.slice(0, kept.length + 1) ?? []) === undefined).toBe(!found?.stands);
    }
  });
}

test("a path that no tree ever had opens nowhere", () => {
  for (const path of ["banana", "server-yes", "line-yes/line-yes", "line-maybe", "__proto__", "line-yes/"])
    expect(replay(first, historyOf([first]), none, path.split("/")), path).toBeUndefined();
});

for (const provider of ["micnet", "example"]) {
  test(`every trail that ${provider} ever published opens`, () => {
    const { value } = readSite(process.cwd(), provider);
    if (!value) throw new Error("faults in the content");
    const former = [...value.questions].flatMap(([id, { head }]) => head.formerly.map((old) => [old, id] as const));
    const paths = historicPaths(value.history, questionStates);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect(replay(value.tree, value.history, new Map(former), path), path.join("/")).toBeDefined();
  });
}

function historyOf(trees: Tree[]): CheckHistory {
  return trees.map((tree, index) => ({ since: `2026-0${index + 1}-01`, tree }));
}

/** The path of today, a mark where it no longer stands, and where it opens: `line-yes/server-yes! line-yes port asked`. */
function opened(what: string, path: string[]): string | undefined {
  const { trees, formerly } = histories[what] ?? { trees: [] };
  const history = historyOf(trees);
  const found = replay(history.at(-1)?.tree ?? first, history, new Map(Object.entries(formerly ?? {})), path);
  if (!found) return undefined;
  const { stop, stands } = found;
  const kept = stop.trail.map(({ question, answer }) => `${question}-${answer}`).join("/");
  const place = stop.outcome ?? `${stop.question} ${stop.state}`;
  return `${found.path.join("/")}${stands ? "" : `! ${kept}`} ${place}`;
}
