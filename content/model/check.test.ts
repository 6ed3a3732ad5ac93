import { expect, test } from "@playwright/test";
import {
  alternatives,
  endings,
  type Given,
  openQuestions,
  pathOf,
  questionsLeft,
  type Stop,
  type Trail,
  trailsTo,
  walk,
} from "./check.ts";
import { answers, type Tree } from "./tree.ts";

/** Four questions at most and one at least; the last question stands on two branches. */
const deep: Tree = {
  ask: "line",
  yes: {
    ask: "server",
    yes: { ask: "port", yes: { ask: "auth", yes: "fine", no: "add-auth" }, no: "change-port" },
    no: { ask: "auth", yes: "fine", no: "other" },
  },
  no: "unaffected",
};

/** One id is the beginning of another, and one looks like another with a state behind it. */
const alike: Tree = {
  ask: "smtp",
  yes: { ask: "smtp-port", yes: "a", no: "b" },
  no: { ask: "smtp-yes", yes: "c", no: { ask: "smtp-unsure", yes: "d", no: "e" } },
};

test.describe("a path leads", () => {
  for (const [tree, path, place] of [
    [deep, "", "line asked"],
    [deep, "line-yes", "server asked"],
    [deep, "line-yes/server-yes/port-yes", "auth asked"],
    [deep, "line-yes/server-no", "auth asked"],
    [deep, "line-yes/server-yes/port-yes/auth-no", "add-auth"],
    [deep, "line-yes/server-no/auth-yes", "fine"],
    [deep, "line-no", "unaffected"],
    [deep, "line-unanswered", "line unanswered"],
    [deep, "line-yes/server-unsure", "server unsure"],
    [deep, "line-yes/server-unsure-unanswered", "server unsure-unanswered"],
    [deep, "line-yes/server-unsure-no-server", "server unsure-no-server"],
    [deep, "line-yes/server-unsure-address", "server unsure-address"],
    [alike, "smtp-yes/smtp-port-no", "b"],
    [alike, "smtp-yes/smtp-port-unsure", "smtp-port unsure"],
    [alike, "smtp-no", "smtp-yes asked"],
    [alike, "smtp-no/smtp-yes-yes", "c"],
    [alike, "smtp-no/smtp-yes-no/smtp-unsure-unanswered", "smtp-unsure unanswered"],
    [alike, "smtp-unsure-unanswered", "smtp unsure-unanswered"],
  ] as const) {
    test(`${path || "of no answers"} to ${place}`, () => {
      expect(placeOf(walk(tree, parts(path)))).toBe(place);
    });
  }
});

test.describe("a path leads nowhere when it", () => {
  for (const [what, tree, path] of [
    ["has an unknown part", deep, "banana"],
    ["has an unknown answer", deep, "line-maybe"],
    ["has the state of a question that nobody wrote", deep, "line-asked"],
    ["lacks the answer", deep, "line-"],
    ["is only a question", deep, "line"],
    ["answers a later question first", deep, "server-yes"],
    ["answers the same question again", deep, "line-yes/line-yes"],
    ["goes on after a result", deep, "line-no/server-yes"],
    ["goes on after the deepest result", deep, "line-yes/server-yes/port-yes/auth-no/line-yes"],
    ["asks for a state after a result", deep, "line-no/line-unsure"],
    ["goes on after an error", deep, "line-unanswered/server-yes"],
    ["goes on after a doubt", deep, "line-unsure/line-yes"],
    ["has an empty part", deep, "line-yes//server-yes"],
    ["has capitals", deep, "Line-Yes"],
    ["has blanks", deep, "line-yes "],
    ["has a part of every object", deep, "__proto__"],
    ["has a part of every object, answered", deep, "__proto__-yes"],
    ["has a method of every list", deep, "line-yes/constructor"],
    ["takes one id for another that begins like it", alike, "smtp-port-yes"],
    ["takes one id for a longer one", alike, "smtp-yes/smtp-yes"],
  ] as const) {
    test(what, () => {
      expect(walk(tree, path.split("/"))).toBeUndefined();
    });
  }

  test("is very long", () => {
    expect(walk(deep, ["x".repeat(10_000)])).toBeUndefined();
    expect(walk(deep, Array(10_000).fill("line-yes"))).toBeUndefined();
  });
});

for (const [name, tree] of Object.entries({ deep, alike })) {
  test(`in the ${name} tree the path of every stop leads back to it`, () => {
    for (const { trail, outcome } of endings(tree)) expect(walk(tree, pathOf(trail))).toEqual({ trail, outcome });
    for (const { trail, question } of openQuestions(tree)) {
      for (const state of ["asked", "unanswered", "unsure", "unsure-unanswered"] as const)
        expect(walk(tree, pathOf(trail, question, state))).toEqual({ trail, question, state });
    }
  });
}

test("the path of a plainly asked question is that of the answers before it", () => {
  expect(pathOf(trailOf("line-yes"), "server", "asked")).toEqual(["line-yes"]);
  expect(pathOf(trailOf("line-yes"), "server")).toEqual(["line-yes"]);
  expect(pathOf(trailOf("line-yes"), "server", "unsure")).toEqual(["line-yes", "server-unsure"]);
});

test("every trail stands in the order of the chart with its outcome", () => {
  expect(endings(deep).map(({ trail, outcome }) => `${pathOf(trail).join("/")} ${outcome}`)).toEqual([
    "line-yes/server-yes/port-yes/auth-yes fine",
    "line-yes/server-yes/port-yes/auth-no add-auth",
    "line-yes/server-yes/port-no change-port",
    "line-yes/server-no/auth-yes fine",
    "line-yes/server-no/auth-no other",
    "line-no unaffected",
  ]);
});

test("every open question stands once for each way to it", () => {
  expect(openQuestions(deep).map(({ trail, question }) => `${pathOf(trail).join("/")} ${question}`)).toEqual([
    " line",
    "line-yes server",
    "line-yes/server-yes port",
    "line-yes/server-yes/port-yes auth",
    "line-yes/server-no auth",
  ]);
});

test("an outcome knows all trails to it", () => {
  const paths = (outcome: string) => trailsTo(deep, outcome).map((trail) => pathOf(trail).join("/"));
  expect(paths("fine")).toEqual(["line-yes/server-yes/port-yes/auth-yes", "line-yes/server-no/auth-yes"]);
  expect(paths("unaffected")).toEqual(["line-no"]);
  expect(paths("banana")).toEqual([]);
});

for (const [path, fewest, most] of [
  ["", 1, 4],
  ["line-yes", 2, 3],
  ["line-yes/server-yes", 1, 2],
  ["line-yes/server-no", 1, 1],
  ["line-yes/server-yes/port-yes", 1, 1],
  ["line-no", 0, 0],
] as const) {
  test(`after ${path || "no answer"} there are ${fewest} to ${most} questions left`, () => {
    expect(questionsLeft(deep, trailOf(path))).toEqual({ fewest, most });
  });
}

for (const [path, expected] of [
  ["line-no", ["line-yes: server asked"]],
  // The answer to the port no longer fits, the one to the authentication does.
  [
    "line-yes/server-yes/port-yes/auth-no",
    ["line-no: unaffected", "server-no: other", "port-no: change-port", "auth-yes: fine"],
  ],
  ["line-yes/server-no/auth-yes", ["line-no: unaffected", "server-yes: port asked", "auth-no: other"]],
] as const) {
  test(`with one other answer ${path} would have ended elsewhere`, () => {
    const others = alternatives(deep, trailOf(path));
    expect(others.map(({ changed, stop }) => `${changed.question}-${changed.answer}: ${placeOf(stop)}`)).toEqual(
      expected,
    );
  });
}

test("each of these differs from the walked trail in that one answer, so far as it answers the same", () => {
  for (const { trail } of endings(deep)) {
    for (const { changed, stop } of alternatives(deep, trail)) {
      const differing = stop.trail.filter(({ question, answer }) =>
        trail.some((given) => given.question === question && given.answer !== answer),
      );
      expect(differing).toEqual([changed]);
    }
  }
});

function trailOf(path: string): Trail {
  return parts(path).map((part): Given => {
    const answer = answers.find((one) => part.endsWith(`-${one}`));
    if (!answer) throw new Error(`${part} is no answer`);
    return { question: part.slice(0, -answer.length - 1), answer };
  });
}

function parts(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function placeOf(stop: Stop | undefined): string | undefined {
  return stop && (stop.outcome ?? `${stop.question} ${stop.state}`);
}
