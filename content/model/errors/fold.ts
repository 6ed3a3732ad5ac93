import { asDigits, countDigits, isDigit } from "./digits.ts";
import { plain } from "./plain.ts";

/**
 * The form in which fragments and messages are compared: letters and digits only, no blanks, quotes, brackets, line
 * breaks or long vowel marks. Between two digits a full stop stays and all else leaves one blank, so that
 * `550-5.1.1` and `550 5.1.1` are alike and no number grows into the next. Numbers of Windows become `0x800ccc0e`.
 */
export function fold(text: string): string {
  return squeeze(plain(text));
}

/** `fold` for a text that is `plain` already. */
export function squeeze(text: string): string {
  return text
    .replace(/(?:[^\p{L}\p{N}]|ー)+/gu, (gap, at: number) => {
      if (!(isDigit(text[at - 1]) && isDigit(text[at + gap.length]))) return "";
      return gap === "." ? "." : " ";
    })
    .replace(/(?:[0o]x)?([8b][0o]{2}[0-9a-fiosz]{5})/g, mendHexadecimal);
}

/** How the numbers for mail begin, which no word does. */
const ofMail = /^[8b][0o]{2}ccc/;

/** An error number of Windows with its digits put back; all of them begin with 800. */
function mendHexadecimal(written: string, number: string, at: number, text: string): string {
  const isWord = countDigits(number) < 3 && !ofMail.test(number);
  if (isWord && number === written) return written;
  if (isDigit(text[at - 1]) || isDigit(text[at + written.length])) return written;
  return `0x8${asDigits(number.slice(1))}`;
}
