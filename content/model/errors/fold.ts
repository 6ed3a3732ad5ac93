import { asDigits, countDigits, isDigit } from "./digits.ts";
import { plain } from "./plain.ts";
import { asSpoken } from "./spoken.ts";

/**
 * The form in which fragments and messages are compared: letters and digits only, no blanks, quotes, brackets, line
 * breaks or long vowel marks. Between two digits a full stop stays and all else leaves one blank, so that
 * `550-5.1.1` and `550 5.1.1` are alike and no number grows into the next. Numbers of Windows become `0x800ccc0e`, Japanese
 * predicates one form each.
 */
export function fold(text: string): string {
  return squeeze(plain(text));
}

/** `fold` for a text that is `plain` already. */
export function squeeze(text: string): string {
  return asSpoken(
    text
      .replace(/(?:[^\p{L}\p{N}]|ー)+/gu, (gap, at: number) => {
        if (!(isDigit(text[at - 1]) && isDigit(text[at + gap.length]))) return "";
        return gap === "." ? "." : " ";
      })
      .replace(/([0oq] ?x ?)?([8b](?: ?[0oq]){2}(?: ?[0-9a-fioqsz]){5})/g, mendHexadecimal),
  );
}

/** How the numbers for mail begin, which no word does. */
const ofMail = /^[8b][0oq]{2}ccc/;

/** An error number of Windows with its digits put back, Q for 0 as well; all of them begin with 800. */
function mendHexadecimal(
  written: string,
  prefix: string | undefined,
  spaced: string,
  at: number,
  text: string,
): string {
  const number = spaced.replace(/ /g, "");
  const isWord = countDigits(number) < 3 && !ofMail.test(number);
  // Blanks within stand between the digits of any list of numbers.
  const isList = number !== spaced && !prefix && !ofMail.test(number);
  if (isList || (isWord && !prefix)) return written;
  if (isDigit(text[at - 1]) || isDigit(text[at + written.length])) return written;
  return `0x8${asDigits(number.slice(1).replace(/q/g, "0"))}`;
}
