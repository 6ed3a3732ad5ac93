import { expect, test } from "@playwright/test";
import { inventedFiles } from "../invented-files.ts";
import { changed, readInvented } from "../invented-site.ts";
import { tagsOf } from "../tags.ts";
import { stepsByNumber, withStepNumbers } from "./step-numbers.ts";

const guide = "content/guides/windows/yubin.mdx";
const ledger = "content/ledger.yaml";
const before = '<Step id="port"';
const inserted = '<Step id="open" title="開きます">\n\n開きます。\n\n</Step>\n\n';

test("a step put in before another takes the next number, which is proposed, and the other keeps its own", () => {
  const withStep = changed(guide, before, `${inserted}${before}`);
  const { faults } = readInvented(withStep);
  expect(faults.map(({ file, fix }) => [file, fix])).toEqual([[ledger, expect.stringContaining("「353-2: open」")]]);

  const { value } = readInvented({ ...withStep, [ledger]: `${inventedFiles[ledger]}353-2: open\n` });
  const [read] = value?.guides ?? [];
  if (!value || !read) throw new Error("The invented site has a fault.");
  expect(stepsByNumber(value.ledger, 353, read.body)).toEqual({ 1: "port", 2: "open" });
  const shown = tagsOf(withStepNumbers(read.body, 353, value.ledger), "Step").map(({ attributes }) =>
    attributes.flatMap((one) => ("name" in one && one.name === "number" ? [one.value] : [])),
  );
  expect(shown).toEqual([["353-2"], ["353-1"]]);
});

test("a step with a new name keeps its number by the former one", () => {
  const renamed = (inventedFiles[guide] ?? "")
    .replace(before, '<Step id="number" formerly="port"')
    .replace("(#port)", "(#number)");
  const { value, faults } = readInvented({ [guide]: renamed });
  expect(faults).toEqual([]);
  const [read] = value?.guides ?? [];
  if (!value || !read) throw new Error("The invented site has a fault.");
  expect(stepsByNumber(value.ledger, 353, read.body)).toEqual({ 1: "number" });
});

test("the number of a step that is no more, and that nothing stands in for, stands for nothing", () => {
  const { value } = readInvented();
  const [read] = value?.guides ?? [];
  if (!value || !read) throw new Error("The invented site has a fault.");
  expect(stepsByNumber({ ...value.ledger, "353-2": "gone" }, 353, read.body)).toEqual({ 1: "port" });
});
