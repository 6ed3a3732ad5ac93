import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { findErrors } from "./match.ts";
import { longestText } from "./plain.ts";
import { publishedTable } from "./published-table.ts";
import type { Finding } from "./rank.ts";

// What nobody thought of: 1,000 texts of anything, the same on every run.

const table = publishedTable();
const pieces = table.errors.flatMap(({ texts, codes = [] }) => [...texts, ...codes]).flatMap((text) => text.split("…"));
const anything = fc.string({ unit: "binary", maxLength: 80 });
const text = fc
  .array(
    fc.oneof(anything, fc.constantFrom(...pieces), fc.constantFrom("\n", " ", "0x", "5.", "ー", "550 ", "エラー")),
    {
      maxLength: 20,
    },
  )
  .map((all) => all.join(""));

/** Looks a text up and counts how many letters the search for all fragments passes over. */
function lookUp(text: string): { found: Finding[]; passed: number } {
  let passed = 0;
  const found = findErrors(text, table, (whole, part, from) => {
    const at = whole.indexOf(part, from);
    passed += (at < 0 ? whole.length - from : at - from) + part.length;
    return at;
  });
  return { found, passed };
}

/** Passing once over the text for every part of every fragment, and over each part itself. */
const parts = table.errors.flatMap(({ patterns }) => patterns.flatMap(({ parts }) => parts));
const allowed = (length: number) => parts.length * 2 * (length + 100);

test("1,000 texts of anything are looked up without a failure, each error once, in steps that grow with their length", () => {
  test.setTimeout(120_000);
  fc.assert(
    fc.property(text, (random) => {
      const { found, passed } = lookUp(random);
      expect(new Set(found.map(({ row }) => row.id)).size).toBe(found.length);
      expect(passed).toBeLessThan(allowed(random.normalize("NFKD").length));
    }),
    { numRuns: 1000, seed: 587 },
  );
});

test.describe("the longest texts take steps that grow with their length:", () => {
  for (const piece of [
    "a",
    "0",
    "5.",
    "535 ",
    "550-5.1.1 ",
    "0x800ccc0e",
    "ー",
    "一ア",
    "…",
    " ",
    "spf",
    "送信 (SMTP) サーバー ",
    "Sender address rejected ",
    "not owned by user ",
    "530 Authentication ",
    "Received:\n",
    "ﷺ",
  ]) {
    test(JSON.stringify(piece), () => {
      const whole = piece.repeat(longestText).slice(0, longestText);
      const half = whole.slice(0, longestText / 2);
      const { passed } = lookUp(whole);
      expect(passed).toBeLessThan(lookUp(half).passed * 2.2 + parts.length * 100);
      expect(lookUp(whole + whole).passed).toBe(passed);
    });
  }
});
