import { asDigits, countDigits } from "./digits.ts";

/** The most that is read of a text, in UTF-16 units. */
export const longestText = 20_000;

/**
 * A message with what cameras, keyboards and mail programs change evened out, its punctuation and lines kept:
 * widths, capitals, marks of kana, look-alike letters, digits read as letters. `l` becomes `i` everywhere, for
 * 「l」, 「I」 and 「1」 are one shape in most fonts.
 */
export function plain(text: string): string {
  const letters = withoutTraces(text.slice(0, longestText))
    // Before as well: sorting a long run of marks would take its square.
    .replace(/\p{M}/gu, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(lookalike, (letter) => lookalikes.get(letter) ?? letter)
    .replace(/([ァ-ヺ])一/g, "$1ー")
    .replace(/一/g, "1")
    .replace(/([a-z])([01])(?=[a-z])/g, (_, before: string, digit: string) => before + (digit === "0" ? "o" : "i"));
  return withDigits(letters);
}

/** Read for each other in photographs: left as written, right as it is compared. */
const pairs = [
  ["力口工卜夕八二千才へり", "カロエトタハニチオヘリ"],
  ["ァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ", "アイウエオツヤユヨワあいうえおつやゆよわ"],
  ["―‐‑‒–—−─━", "ーーーーーーーーー"],
  ["аеорсхукіо", "aeopcxykio"],
  ["×○◯〇ıl|¦│", "x000iiiii"],
] as const;
const lookalikes = new Map(pairs.flatMap(([from, to]) => [...from].map((letter, at) => [letter, to[at] ?? letter])));
const lookalike = new RegExp(`[${[...lookalikes.keys()].join("")}]`, "g");

/** Numbers such as 「1OO6O」 and 「5.7.l」 with their digits put back. */
function withDigits(text: string): string {
  // Each run is matched whole, so that no position is tried twice.
  return text.replace(/[0-9a-z]+/g, mendNumber).replace(/[0-9a-z.,]+/g, mendCode);
}

function mendNumber(token: string): string {
  const isNumber = token.length < 24 && /^[0-9oisz]{3,}$/.test(token);
  return isNumber && countDigits(token) > (token.length > 4 ? 0 : 1) ? asDigits(token) : token;
}

/** Only the stops at the ends of a sentence may stand around a code. */
function mendCode(token: string): string {
  if (token.length > 24) return token;
  return token.replace(
    /^([.,]*)([245s][.,][0-9oisz]{1,3}[.,][0-9oisz]{1,3})([.,]*)$/,
    (_, before: string, code: string, after: string) =>
      before + (countDigits(code) > 0 ? asDigits(code).replace(/,/g, ".") : code) + after,
  );
}

/** Without the header lines in which every server on the way wrote its name: 「localhost」 there means nothing. */
function withoutTraces(text: string): string {
  let trace = false;
  return text
    .split("\n")
    .filter((line) => {
      trace = /^(received|authentication-results|arc-|dkim-|x-)[\w-]*:/i.test(line) || (trace && /^[ \t]/.test(line));
      return !trace;
    })
    .join("\n");
}
