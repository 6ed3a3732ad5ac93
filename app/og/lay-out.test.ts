import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { layOut } from "./lay-out.ts";

/** Every character as wide as its size. */
const room = {
  sizes: [20, 10] as const,
  width: 100,
  lines: 3,
  widthOf: (text: string, size: number) => [...text].length * size,
};

for (const [what, phrases, size, lines] of [
  ["one line, large", ["設定の", "案内"], 20, ["設定の案内"]],
  ["a line breaks between phrases", ["設定を", "変える", "案内"], 20, ["設定を", "変える案内"]],
  [
    "smaller rather than a fourth line",
    ["一二三四", "一二三四", "一二三四", "一二"],
    10,
    ["一二三四一二三四", "一二三四一二"],
  ],
  ["smaller rather than a broken phrase", ["一二三四五六七"], 10, ["一二三四五六七"]],
  ["a phrase wider than a line breaks anywhere", ["一二三四五六七八九十一二"], 10, ["一二三四五六七八九十", "一二"]],
  ["blanks at the end of a line take no room", ["aaaa ", "bbbb "], 20, ["aaaa", "bbbb"]],
  ["nothing", [], 20, []],
] as const) {
  test(what, () => expect(layOut(phrases, room)).toEqual({ size, lines }));
}

test("words that do not fit end in an ellipsis", () => {
  expect(layOut(["一二三四五六七八九十".repeat(4)], room).lines.at(-1)).toBe("一二三四五六七八九…");
});

test("lines are never too wide or too many, and lose no word but behind an ellipsis", () => {
  const phrase = fc.string({ unit: fc.constantFrom(..."あ漢a0（"), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 12 }), (phrases) => {
      const { size, lines } = layOut(phrases, room);
      expect(lines.length).toBeLessThanOrEqual(room.lines);
      for (const line of lines) expect(room.widthOf(line, size)).toBeLessThanOrEqual(room.width);
      const shown = lines.join("");
      if (shown.endsWith("…")) expect(phrases.join("").startsWith(shown.slice(0, -1))).toBe(true);
      else expect(shown).toBe(phrases.join(""));
    }),
  );
});
