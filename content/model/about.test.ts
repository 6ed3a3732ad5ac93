import { expect, test } from "@playwright/test";
import { checkedPrograms, newestReview } from "./about.ts";
import { inventedFiles } from "./invented-files.ts";
import { changed } from "./invented-site.ts";
import { readNumbered } from "./numbered-site.ts";
import type { Site } from "./site.ts";

const file = "content/guides/windows/yubin.mdx";

test("a program checked by its own words stands once for all its systems", () => {
  const site = siteWith({
    ...changed(file, "by: screen", 'by: strings, version: "3.1"'),
    "content/guides/mac/yubin.mdx": onMac("by: strings, version: '3.1'"),
  });
  expect(checkedPrograms(site)).toEqual([
    { name: "郵便くん", systems: ["Mac", "Windows"], by: "strings", version: "3.1" },
  ]);
});

test("another version or another way to check is a line of its own, and sources are none", () => {
  const site = siteWith({ "content/guides/mac/yubin.mdx": onMac("by: strings") });
  expect(checkedPrograms(site).map(({ systems, by }) => [...systems, by])).toEqual([
    ["Mac", "strings"],
    ["Windows", "screen"],
  ]);
  for (const by of ["sources", "none"])
    expect(checkedPrograms(siteWith(changed(file, "by: screen", `by: ${by}`)))).toEqual([]);
});

test("the content is of the day of the newest review", () => {
  const site = siteWith({
    "content/guides/mac/yubin.mdx": onMac("by: none").replace("reviewed: 2026-01-01", "reviewed: 2026-02-03"),
  });
  expect(newestReview(site)).toBe("2026-02-03");
  const labels = onMac("by: strings").replace("on: 2026-01-01", "on: 2026-03-04");
  expect(newestReview(siteWith({ "content/guides/mac/yubin.mdx": labels }))).toBe("2026-03-04");
});

function onMac(verified: string): string {
  return (inventedFiles[file] ?? "")
    .replace("os: windows", "os: mac")
    .replace("number: 353", "number: 868")
    .replace("title: 郵便くん", "title: Mac の郵便くん")
    .replace("by: screen", verified);
}

function siteWith(changes: Record<string, string>): Site {
  const { value, faults } = readNumbered(changes);
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}
