import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { type Repair, repair } from "./repair.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

const original = read("original.txt");
const repaired = read("repaired.txt");
const repairs: Repair[] = parse(read("repairs.yaml"));

test("the notice as received and the listed repairs make the repaired copy", () => {
  expect(repair(original, repairs)).toBe(repaired);
});

test("each repair is missed when it is left out", () => {
  for (const [index, { why }] of repairs.entries()) {
    expect(outcome(repairs.toSpliced(index, 1)), why).not.toBe(repaired);
  }
});

test("each repair fails where it stands more or less often than stated", () => {
  for (const [index, change] of repairs.entries()) {
    for (const times of [(change.times ?? 1) - 1, (change.times ?? 1) + 1]) {
      expect(() => repair(original, repairs.with(index, { ...change, times }))).toThrow(`Stated ${times} times`);
    }
  }
});

test("a repair whose words stand nowhere fails", () => {
  expect(() => repair("送信", [{ from: "受信", to: "送信", why: "test" }])).toThrow("found 0 times");
});

test("the repaired copy is one block a line, without blank lines or blanks at the ends", () => {
  for (const line of repaired.trimEnd().split("\n")) {
    expect(line).toBe(line.trim());
    expect(line).not.toBe("");
  }
});

test("the repaired copy has none of the damage of the original", () => {
  for (const damage of [
    "²⁰⁰⁸",
    "\u041C\u0430\u0441",
    "Expless",
    "$",
    "ltι",
    "micnetne",
    "現定",
    "サーパ",
    "送信しま す",
    "25 番",
    "587 番",
    "2008 年",
  ]) {
    expect(original).toContain(damage);
    expect(repaired).not.toContain(damage);
  }
});

/** The text, or the message of the repair that no longer fits. */
function outcome(changed: Repair[]): string {
  try {
    return repair(original, changed);
  } catch (error) {
    return String(error);
  }
}
