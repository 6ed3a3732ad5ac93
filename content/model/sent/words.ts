/** A piece of a Received field: a word, what stands in ( ), or all behind the `;` of the date. */
export type Piece = { kind: "word" | "comment" | "date"; text: string };

/**
 * The pieces of a field's text (RFC 5322 §3.2): comments may hold comments, `"…"` and `<…>` may hold blanks and
 * brackets, a backslash takes the next character as it is. Looks at each character once; what is left open ends with the text.
 */
export function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === ";") {
      yield { kind: "date", text: text.slice(at + 1).trim() };
      return;
    }
    if (/\s/.test(character)) at++;
    else if (character === "(") {
      const end = endOfComment(text, at);
      yield { kind: "comment", text: text.slice(at + 1, end) };
      at = end + 1;
    } else {
      const end = endOfWord(text, at);
      yield { kind: "word", text: text.slice(at, end) };
      at = end;
    }
  }
}

/** Where the bracket is that closes the comment. */
function endOfComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at;
  }
  return text.length;
}

/** Where what follows the word begins. */
function endOfWord(text: string, start: number): number {
  let closing = "";
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (closing) closing = character === closing ? "" : closing;
    else if (character === '"') closing = '"';
    else if (character === "<") closing = ">";
    else if (/[\s;(]/.test(character)) return at;
  }
  return text.length;
}
