/** The numbers by which people know an error, each once: those that stand as texts, then reply codes. */
export function numbersOf({ texts, codes = [] }: { texts: readonly string[]; codes?: readonly string[] }): string[] {
  return [...new Set([...texts.filter(isNumber), ...codes])];
}

/** The numbers of an error for a list of numbers; replies of servers with words, for several errors share them. */
export function numbersInWords(error: { texts: readonly string[]; codes?: readonly string[] }): string {
  const words = error.codes?.length ? error.texts.find((text) => !isNumber(text)) : undefined;
  return `${numbersOf(error).join("、")}${words ? `（${words}）` : ""}`;
}

/** The words of an error for a list or a title: all its numbers where it begins with one, else its first text. */
export function wordsOf(error: { texts: readonly string[]; codes?: readonly string[] }): string {
  const [first = ""] = error.texts;
  return isNumber(first) ? numbersOf(error).join("、") : first;
}

/** Whether a text is a number alone, as people read it out. */
export function isNumber(text: string): boolean {
  return /^(0x[0-9a-f]+|[0-9. ]+)$/i.test(text);
}
