import { expect, test } from "@playwright/test";
import { numbersInWords, numbersOf, wordsOf } from "./numbers-of.ts";

for (const [what, error, numbers, words] of [
  [
    "a number of Windows with its neighbours",
    { texts: ["0x800CCC13", "0x800CCC15"] },
    ["0x800CCC13", "0x800CCC15"],
    "0x800CCC13、0x800CCC15",
  ],
  [
    "words and codes",
    { texts: ["ソケット エラー: 11001"], codes: ["11001", "11004"] },
    ["11001", "11004"],
    "ソケット エラー: 11001",
  ],
  ["a code twice", { texts: ["5.7.9", "mechanism"], codes: ["534", "5.7.9"] }, ["5.7.9", "534"], "5.7.9、534"],
  ["words alone", { texts: ["Relay access denied"] }, [], "Relay access denied"],
] as const) {
  test(`${what} is named by its numbers`, () => {
    expect(numbersOf(error)).toEqual(numbers);
    expect(wordsOf(error)).toBe(words);
  });
}

test("in a list of numbers, replies have words beside them, for several errors share a number", () => {
  expect(numbersInWords({ texts: ["Relay access denied"], codes: ["550", "5.7.1"] })).toBe(
    "550、5.7.1（Relay access denied）",
  );
  expect(numbersInWords({ texts: ["0x800CCC0E"] })).toBe("0x800CCC0E");
});
