import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { isJapanese, readInvented } from "./invented-site.ts";

const outcome = "content/outcomes/change.mdx";
const words = inventedFiles[outcome] ?? "";
/** 「変」 in Shift_JIS, as Notepad's "ANSI" writes it on a Japanese Windows. */
const shiftJis = Buffer.concat([Buffer.from(`${words}\n`), Buffer.from([0x95, 0xcf])]);

for (const [what, file, bytes, line] of [
  ["Shift_JIS", outcome, shiftJis, words.split("\n").length + 1],
  ["UTF-16", outcome, Buffer.from(`\ufeff${words}`, "utf16le"), 1],
  ["Shift_JIS in a record", "content/providers/rei.yaml", Buffer.from([0x95, 0xcf]), 1],
] as const) {
  test(`${what} is told as what it is, and as nothing else`, () => {
    const { value, faults } = readInvented({ [file]: bytes });
    expect(value).toBeUndefined();
    const own = faults.filter((fault) => fault.file === file);
    expect(own).toEqual([
      { file, line, found: expect.stringContaining("UTF-8"), fix: expect.stringContaining("UTF-8") },
    ]);
    expect(faults.every(isJapanese)).toBe(true);
  });
}

for (const file of [
  "content/guides/windows/becky.MDX",
  "content/guides/windows/becky.md",
  "content/outcomes/new.mdx.txt",
  "content/parts/new.txt",
  "content/providers/new.yml",
]) {
  test(`${file}, which nothing reads, is told`, () => {
    const { faults } = readInvented({ [file]: words });
    expect(faults).toEqual([
      { file, found: expect.stringContaining("読まれません"), fix: expect.stringMatching(/「\.(mdx|yaml)」/) },
    ]);
  });
}

test("what systems and text editors leave beside a file is none", () => {
  const beside = ["content/guides/.DS_Store", "content/outcomes/change.mdx~", "content/outcomes/.change.mdx.swp"];
  expect(readInvented(Object.fromEntries(beside.map((file) => [file, ""]))).faults).toEqual([]);
});

test("a byte order mark and Windows' line ends are none", () => {
  expect(readInvented({ [outcome]: `\ufeff${words.replaceAll("\n", "\r\n")}` }).faults).toEqual([]);
});
