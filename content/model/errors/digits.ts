/** Whether a digit stands there. */
export function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= "0" && letter <= "9";
}

/** How many digits a text has. */
export function countDigits(text: string): number {
  return text.replace(/[^0-9]/g, "").length;
}

/** Letters that look like digits (after `l` became `i`) as these. */
export function asDigits(text: string): string {
  return text.replace(/[oisz]/g, (letter) => digits[letter] ?? letter);
}

const digits: Record<string, string> = { o: "0", i: "1", s: "5", z: "2" };
