import { expect, test } from "@playwright/test";
import { adviceFor } from "./advice.ts";
import { publishedTable } from "./published-table.ts";
import type { ErrorRow } from "./table.ts";

const table = publishedTable();
const row: ErrorRow = {
  id: "cut-off",
  kind: "program",
  texts: [],
  patterns: [],
  causes: ["security-software", "port-25-blocked", "login"],
  meaning: "",
};
const causesOf = (port?: number) => adviceFor(row, table, { port }).map(({ cause }) => cause);

test("every cause comes with its words, its way out and, but for the last, what tells it from the next", () => {
  const advice = adviceFor(row, table);
  expect(advice).toHaveLength(3);
  for (const [index, { cause, name, meaning, tell, action }] of advice.entries()) {
    const words = table.causes[cause];
    expect({ name, meaning, tell }).toEqual({ ...words, tell: index < 2 ? words.tell : undefined, next: undefined });
    expect(action).toBe(table.steps[words.next].action);
  }
});

test.describe("the port in the message decides on the blocked port:", () => {
  for (const [what, port, causes] of [
    ["unknown", undefined, ["security-software", "port-25-blocked", "login"]],
    ["the blocked one", 25, ["port-25-blocked", "security-software", "login"]],
    ["another one", 587, ["security-software", "login", "port-25-blocked"]],
  ] as const) {
    test(what, () => expect(causesOf(port)).toEqual(causes));
  }
});

test("the blocked port comes first even where the error has other causes", () => {
  const other: ErrorRow = { ...row, causes: ["encryption"] };
  expect(adviceFor(other, table, { port: 25 }).map(({ cause }) => cause)).toEqual(["port-25-blocked", "encryption"]);
  expect(adviceFor(other, table, { port: 587 }).map(({ cause }) => cause)).toEqual(["encryption"]);
});

test("a reply about the mail itself keeps its cause first: the server was reached by that port", () => {
  const known = { port: 25 };
  const reply: ErrorRow = { ...row, kind: "server-reply", causes: ["not-ours"], next: "recipient" };
  const causes = (one: ErrorRow) => adviceFor(one, table, known).map(({ cause }) => cause);
  expect(causes(reply)).toEqual(["not-ours", "port-25-blocked"]);
  expect(causes({ ...row, kind: "server-reply", causes: ["too-large"] })).toEqual(["too-large", "port-25-blocked"]);
  expect(causes({ ...reply, next: "wait" })).toEqual(["port-25-blocked", "not-ours"]);
  expect(causes({ ...reply, kind: "program" })).toEqual(["port-25-blocked", "not-ours"]);
});

test("a row's own next step is for what is not the settings' fault, wherever that stands", () => {
  const known = table.errors.find(({ id }) => id === "thunderbird-recipient-refused");
  expect(known && adviceFor(known, table).map(({ action }) => action)).toEqual([
    table.steps.authentication.action,
    table.steps.recipient.action,
  ]);
});

test("what the port has no part in comes before it", () => {
  const known = { port: 25 };
  const causes = (one: ErrorRow) => adviceFor(one, table, known).map(({ cause }) => cause);
  expect(causes({ ...row, causes: ["server-name"] })).toEqual(["server-name", "port-25-blocked"]);
  expect(causes({ ...row, causes: ["too-large"] })).toEqual(["too-large", "port-25-blocked"]);
  expect(causes({ ...row, causes: ["not-ours"], next: "connection" })).toEqual(["not-ours", "port-25-blocked"]);
  expect(causes({ ...row, causes: ["server-name", "port-25-blocked"] })).toEqual(["port-25-blocked", "server-name"]);
});

test("a row's own next step is the first cause's, wherever that stands", () => {
  const own: ErrorRow = { ...row, next: "wait" };
  expect(adviceFor(own, table).map(({ action }) => action)).toEqual([
    table.steps.wait.action,
    table.steps.port.action,
    table.steps.login.action,
  ]);
  expect(adviceFor(own, table, { port: 25 })[1]?.action).toBe(table.steps.wait.action);
});
