import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "@playwright/test";
import { z } from "zod";
import { CheckHistory } from "./check-history.ts";
import { causes, kinds, nextSteps } from "./errors/cause.ts";
import { CauseWords, Message, StepWords, Symptom } from "./errors/send-error.ts";
import { GuideHead } from "./guide.ts";
import { attributesOf, readMdx } from "./mdx.ts";
import { Ledger, PageNumbers } from "./numbers/page-number.ts";
import { OtherProvider, OtherProviders, Submission } from "./other-provider.ts";
import { Outcome } from "./outcome.ts";
import { PageHead } from "./page-head.ts";
import { PartHead } from "./parts.ts";
import { Provider } from "./provider.ts";
import { Question } from "./question.ts";
import { readSite } from "./read.ts";
import { valuePaths } from "./settings.ts";
import { isTag, nodesOf } from "./tags.ts";
import { Tree } from "./tree.ts";
import { looks, proseTags, screenTags, tags } from "./vocabulary.ts";
import { readYaml } from "./yaml.ts";

// The handbook is what editors copy from: all that the schemas allow is in it, and its examples are good as they stand.

const handbook = readFileSync("content/README.md", "utf8");
const examples = [...handbook.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", kind = "", text = ""]) => ({ language, kind, text }),
);
const heads: Record<string, z.ZodType> = {
  guide: GuideHead,
  question: Question,
  outcome: Outcome,
  part: PartHead,
  notice: PageHead,
  error: Message,
  symptom: Symptom,
  cause: CauseWords,
  step: StepWords,
  provider: Provider,
  others: OtherProviders,
  check: Tree,
  pages: PageNumbers,
  ledger: Ledger,
  history: CheckHistory,
};

test("every component and every one of its attributes is shown in an example", () => {
  const shown = new Set(examples.flatMap(({ language, kind, text }) => (language === "mdx" ? uses(kind, text) : [])));
  const wanted = Object.entries({ ...proseTags, ...screenTags }).flatMap(([name, { shape }]) => [
    name,
    ...Object.keys(shape)
      .filter((attribute) => attribute !== "mark" && attribute !== "unverified")
      .map((attribute) => `${name} ${attribute}`),
  ]);
  expect(wanted.filter((use) => !shown.has(use))).toEqual([]);
});

test("every component, value and choice is explained", () => {
  const choices = Object.values(tags).flatMap(({ shape }) => Object.values(shape).flatMap(choicesOf));
  const words = [
    ...Object.keys(tags).map((name) => `<${name}`),
    ...valuePaths,
    ...looks,
    ...choices,
    ...[...causes, ...nextSteps, ...kinds].map((name) => `\`${name}\``),
    "mark",
    "unverified",
  ];
  const explained = handbook.replaceAll(/^```(?!text)[\s\S]*?^```$/gm, "");
  expect(words.filter((word) => !new RegExp(`${word}(?![\\w-])`).test(explained))).toEqual([]);
});

for (const [kind, schema] of Object.entries(heads)) {
  test(`the example of ${kind} is accepted and has every field`, () => {
    const text = exampleOf(kind);
    const { value, faults } = readYaml(kind, text, schema);
    expect(faults).toEqual([]);
    if (schema instanceof z.ZodObject) {
      const written = text.split("\n").flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
      expect(written.sort()).toEqual(Object.keys(schema.shape).sort());
    }
    expect(value).toBeTruthy();
  });
}

test("every field and choice of another provider is shown and explained", () => {
  const { providers } = readYaml("others", exampleOf("others"), OtherProviders).value ?? { providers: [] };
  const shown = new Set([...providers, ...providers.flatMap(({ submission }) => submission)].flatMap(Object.keys));
  const fields = [...Object.keys(OtherProvider.shape), ...Object.keys(Submission.shape)];
  expect(fields.filter((name) => !shown.has(name))).toEqual([]);

  const explained = [
    ...Object.keys(OtherProvider.shape),
    ...Object.keys(Submission.shape).map((name) => `submission.${name}`),
    ...Object.values(Submission.shape).flatMap(choicesOf),
  ];
  expect(explained.filter((name) => !handbook.includes(`\`${name}\``))).toEqual([]);
});

test("the complete guide is accepted as a page of either provider's site", () => {
  const guide = examples.find(({ kind }) => kind.startsWith("guides/"));
  const root = mkdtempSync(join(tmpdir(), "handbook-"));
  try {
    cpSync("content", join(root, "content"), { recursive: true, filter: (file) => dirname(file) !== "content/model" });
    cpSync("public", join(root, "public"), { recursive: true });
    writeFileSync(join(root, "content", guide?.kind ?? ""), guide?.text ?? "");
    const steps = [...(guide?.text ?? "").matchAll(/<Step id="([^"]+)"/g)].map(([, id], at) => `3417-${at + 1}: ${id}`);
    const lines = ["3417: /guides/windows/rei-mail", ...steps].map((line) => `${line}\n`).join("");
    appendFileSync(join(root, "content/ledger.yaml"), lines);
    for (const provider of ["micnet", "example"]) {
      const { value, faults } = readSite(root, provider);
      expect(faults).toEqual([]);
      expect(value?.guides.map(({ file }) => file)).toContain(`content/${guide?.kind}`);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

function exampleOf(kind: string): string {
  return examples.find((example) => example.language === "yaml" && example.kind === kind)?.text ?? "";
}

/** Components and their attributes in an example, `Step` and `Step title`; fails where the example is not accepted. */
function uses(kind: string, text: string): string[] {
  const { value, faults } = readMdx("content/README.md", kind ? text : `---\n---\n${text}`, z.looseObject({}));
  expect(faults, text).toEqual([]);
  return [...nodesOf(value?.body ?? { type: "root", children: [] })].flatMap(({ node }) =>
    isTag(node) && node.name
      ? [node.name, ...Object.keys(attributesOf(node)).map((attribute) => `${node.name} ${attribute}`)]
      : [],
  );
}

/** The words to choose from, where an attribute takes no others. */
function choicesOf(attribute: unknown): string[] {
  if (attribute instanceof z.ZodOptional || attribute instanceof z.ZodDefault) return choicesOf(attribute.unwrap());
  if (attribute instanceof z.ZodArray) return choicesOf(attribute.element);
  return attribute instanceof z.ZodEnum ? attribute.options.map(String) : [];
}
