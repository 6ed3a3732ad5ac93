import fc from "fast-check";

const atoms = "abcxyzABCXYZ0189!#$%&'*+-/=?^_`{|}~";
const word = fc.string({ unit: fc.constantFrom(...atoms), minLength: 1, maxLength: 30 });

/** What may stand before the @ without quotes: `o'neil`, `a&b`, `taro+shop.x`, up to 64 characters. */
const plainLocalPart = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((words) => words.join(".").slice(0, 64).replace(/\.$/, ""));

/** The same in quotes, where nearly everything may stand: `"taro @ work"`. */
const quotedLocalPart = fc
  .string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 30 })
  .map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`);

/** Addresses of example.jp that RFC 5321 allows and few people have. */
export const plainAddress = plainLocalPart.map((localPart) => `${localPart}@example.jp`);
export const oddAddress = fc.oneof(plainLocalPart, quotedLocalPart).map((localPart) => `${localPart}@example.jp`);
