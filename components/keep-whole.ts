/**
 * The phrases of a text, those joined that part a name somewhere in it: a line may end beside the name, never within.
 * Nor does a line end with a bracket that opens there.
 */
export function keepWhole(found: readonly string[], name: string): string[] {
  const phrases = withOpeners(found);
  const inside = placesInside(phrases.join(""), name);
  const kept: string[] = [];
  let at = 0;
  for (const phrase of phrases) {
    kept.push(inside.has(at) ? `${kept.pop() ?? ""}${phrase}` : phrase);
    at += phrase.length;
  }
  return kept;
}

/** Each bracket that opens at the end of a phrase goes to the next one. */
function withOpeners(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  let opener = "";
  for (const phrase of phrases) {
    const whole = `${opener}${phrase}`;
    const words = whole.replace(/[（(「『]+$/, "");
    opener = whole.slice(words.length);
    if (words) kept.push(words);
  }
  return opener ? [...kept, opener] : kept;
}

function placesInside(text: string, name: string): Set<number> {
  const places = new Set<number>();
  if (!name) return places;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    for (let place = start + 1; place < start + name.length; place++) places.add(place);
  return places;
}
