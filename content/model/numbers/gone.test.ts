import { expect, test } from "@playwright/test";
import { inventedFiles } from "../invented-files.ts";
import { changed, faultsOf, isJapanese, readInvented } from "../invented-site.ts";
import { movedTo, withCurrentResult } from "../moved-to.ts";
import { movesOf } from "../moves.ts";
import { addressOfNumber, numberIndex } from "./page-of-number.ts";

const guide = "content/guides/windows/yubin.mdx";
const errors = "content/send-errors.yaml";
const providers = "content/other-providers.yaml";
const history = "content/check-history.yaml";
const ledger = "content/ledger.yaml";
const step = /<Step id="port"[\s\S]*<\/Step>/;
const goneStep = (rest: string) => ({
  [guide]: (inventedFiles[guide] ?? "").replace(step, rest).replace("[番号](#port)", "番号"),
});
const otherStep = '<Step id="open" title="開きます">\n\n開きます。\n\n</Step>';
const numbered = { [ledger]: `${inventedFiles[ledger]}353-2: open\n` };

for (const [what, changes, found, fix] of [
  ["a step that is no more", { ...goneStep(otherStep), ...numbered }, "353-1 の手順「port」", 'formerly="port"'],
  [
    "a new step with the name of one that is no more",
    {
      ...goneStep(`${otherStep.replace(">", ' formerly="port">')}\n\n${otherStep.replace("open", "port")}`),
      ...numbered,
    },
    "「port」は、いまも使われている名前",
    "前の名前だけ",
  ],
  [
    "a question with the name of one that a tree had no more",
    {
      [history]: `- { since: 2025-01-01, tree: { ask: line, yes: change, no: unaffected } }
- { since: 2025-02-01, tree: { ask: other, yes: change, no: unaffected } }
- { since: 2026-01-01, tree: { ask: line, yes: change, no: unaffected } }
`,
    },
    "「line」は、前の表から",
    "新しい名前",
  ],
  [
    "an error that is no more",
    changed(errors, "id: no-connection", "id: cut-off"),
    "「/errors/no-connection」のもの",
    "formerly: に前の名前",
  ],
  [
    "an error and its number that are no more",
    {
      ...changed(errors, "id: no-connection\n    number: 361", "id: cut-off\n    number: 884"),
      [ledger]: `${inventedFiles[ledger]}884: /errors/cut-off\n`,
    },
    "361（/errors/no-connection）のページが",
    "エラー、会社の formerly:",
  ],
  [
    "a provider that is no more",
    changed(providers, "id: mitsu", "id: yotsu"),
    "「/providers/mitsu」のもの",
    "formerly: に",
  ],
  [
    "a former error that is one of today",
    changed(errors, "number: 361", "number: 361\n    formerly: [no-connection]"),
    "「no-connection」は、いまも",
    "前の名前だけ",
  ],
  [
    "a former provider in capitals",
    changed(providers, "number: 388", "number: 388\n    formerly: [Mitsu]"),
    "「Mitsu」は使えません",
    "",
  ],
] as const) {
  test(`${what} is told in Japanese, with what to write`, () => {
    const faults = faultsOf(changes, found);
    expect(faults.length, JSON.stringify(readInvented(changes).faults)).toBeGreaterThan(0);
    expect(faults[0]?.fix).toContain(fix);
    expect(faults.every(isJapanese)).toBe(true);
  });
}

test("errors, providers and steps with new names keep their addresses and numbers", () => {
  const site = siteAfter({
    ...changed(errors, "id: no-connection", "id: cut-off\n    formerly: [no-connection]"),
    ...changed(providers, "id: mitsu", "id: yotsu\n    formerly: [mitsu]"),
    ...goneStep(otherStep.replace(">", ' formerly="port">')),
  });
  const published = { moves: movesOf(site) };
  expect(movedTo(published, "/errors/no-connection")).toBe("/errors/cut-off");
  expect(movedTo(published, "/providers/mitsu")).toBe("/providers/yotsu");
  expect(addressOfNumber(numberIndex(site), "361")?.address).toBe("/errors/cut-off");
  expect(addressOfNumber(numberIndex(site), "388")?.address).toBe("/providers/yotsu");
  expect(addressOfNumber(numberIndex(site), "353-1")).toMatchObject({
    address: "/guides/windows/yubin#open",
    isFormer: false,
  });
});

test("the number of a step that went into another one is a former one, that one's own is not", () => {
  const site = siteAfter({ ...numbered, ...goneStep(otherStep.replace(">", ' formerly="port">')) });
  const isOpen = { address: "/guides/windows/yubin#open" };
  expect(addressOfNumber(numberIndex(site), "353-1")).toMatchObject({ ...isOpen, isFormer: true });
  expect(addressOfNumber(numberIndex(site), "353-2")).toMatchObject({ ...isOpen, isFormer: false });
});

test("a heading can stand in for a step that is no more", () => {
  const site = siteAfter({
    ...numbered,
    [guide]: (goneStep(otherStep)[guide] ?? "").replace('id="undo"', 'id="undo" formerly="port"'),
  });
  expect(addressOfNumber(numberIndex(site), "353-1")).toMatchObject({
    address: "/guides/windows/yubin#undo",
    isFormer: true,
  });
});

test("the numbers of a former guide's steps lead to what became of them, not to the new guide's own", () => {
  const site = siteAfter({
    ...changed(guide, "era: current", "era: current\nformerly: [windows/old]"),
    [ledger]: `${inventedFiles[ledger]}884: /guides/windows/old\n884-1: gone\n884-2: port\n`,
  });
  const index = numberIndex(site);
  expect(addressOfNumber(index, "884-2")).toEqual({
    address: "/guides/windows/yubin#port",
    isFormer: true,
    number: "884-2",
  });
  expect(addressOfNumber(index, "884-1")?.address).toBe("/guides/windows/yubin");
});

test("lists of guides that fell away lead to what is left of them", () => {
  const site = siteAfter({
    [ledger]: `${inventedFiles[ledger]}884: /guides/find/yubin\n892: /guides/find/gone\n906: /guides/mac\n`,
  });
  const published = { moves: movesOf(site) };
  expect(movedTo(published, "/guides/find/yubin")).toBe("/guides/windows/yubin");
  expect(movedTo(published, "/guides/find/gone")).toBe("/guides");
  expect(movedTo(published, "/guides/mac")).toBe("/guides");
  expect(addressOfNumber(numberIndex(site), "906")).toMatchObject({ address: "/guides", isFormer: true });
});

test("the result that a reader comes from is known by its former name", () => {
  const file = "content/outcomes/change.mdx";
  const site = siteAfter(changed(file, "tone: act", "tone: act\nformerly: [old]"));
  const published = { moves: movesOf(site) };
  expect(withCurrentResult(published, "?step=1&from=old")).toBe("?step=1&from=change");
  for (const query of [
    "",
    "?from=change",
    "?from=banana",
    "?from=",
    "?from=__proto__",
    "?from=%E0%A4%A",
    "?from=old/x",
  ])
    expect(withCurrentResult(published, query), query).toBeUndefined();
});

function siteAfter(changes: Record<string, string | undefined>) {
  const { value, faults } = readInvented(changes);
  expect(faults).toEqual([]);
  if (!value) throw new Error("The invented site has a fault.");
  return value;
}
