/** What a program shows. */
export type Words = {
  /** The Japanese words by their plain form; the same one may be written in several ways. */
  japanese: ReadonlyMap<string, readonly string[]>;
  english: readonly string[];
};

export function groupWords({ words, english }: { words: readonly string[]; english: readonly string[] }): Words {
  const japanese = new Map<string, string[]>();
  for (const word of words) {
    const key = plain(word);
    japanese.set(key, [...(japanese.get(key) ?? []), word]);
  }
  return { japanese, english: english.map(plain) };
}

/** A placeholder, whichever way a program writes it. */
const BLANK = "…";

/** 「(T)」, in the files of GTK programs 「(_T)」. */
const ACCESS_KEY = /[(（][_&]?([0-9A-Za-z])[)）]/g;

/** A label or a program's word without what differs in writing only: access keys, final colon or dots, kind of placeholder. */
function plain(text: string): string {
  return text
    .replace(/\{\s*-brand[\w-]*\s*\}|&brand\w*;/g, "Thunderbird")
    .replace(/\{[^{}]*\}|%(\d+\$)?[a-zA-Z]|&[\w.]+;|\.\.\./g, BLANK)
    .replace(ACCESS_KEY, "")
    .replace(/[_&](?=\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .replace(/[\s:：…]+$/u, "")
    .trim();
}

/** Whether the program says so. Of a label with placeholders every piece between them must be a word, or part of the same word. */
export function hasLabel({ japanese, english }: Words, label: string): boolean {
  const wanted = plain(label);
  const same = japanese.get(wanted);
  if (same) return hasAccessKeys(same, label);
  if (!wanted.includes(BLANK)) return isAscii(wanted) && english.some((text) => text.endsWith(wanted));
  const pieces = wanted.split(BLANK).flatMap((piece) => piece.replace(/^[\s-]+|[\s-]+$/g, "") || []);
  return (
    pieces.every((piece) => japanese.has(piece) || english.includes(piece)) ||
    [...japanese.keys()].some((word) => word.includes(BLANK) && pieces.every((piece) => word.includes(piece)))
  );
}

/** Compilers keep 『TLS』 as the end of 『STARTTLS』: therefore an end is enough. */
const isAscii = (text: string) => /^[\x20-\x7e]+$/.test(text);

/** Whether some word has the access key that the label tells, in programs that keep keys and words together. */
function hasAccessKeys(words: readonly string[], label: string): boolean {
  const keys = words.map(accessKeyOf).filter((key) => key !== undefined);
  const told = accessKeyOf(label);
  return told === undefined || keys.length === 0 || keys.includes(told);
}

function accessKeyOf(text: string): string | undefined {
  return [...text.matchAll(ACCESS_KEY)].at(-1)?.[1]?.toUpperCase();
}

/** The word most like the label, as the program writes it. */
export function findNearest({ japanese }: Words, label: string): string {
  const wanted = pairsOf(plain(label));
  const [nearest] = [...japanese]
    .map(([word, [written = word]]) => ({ written, likeness: likenessOf(wanted, pairsOf(word)) }))
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness);
  return nearest ? `『${nearest.written}』` : "なし";
}

/** Dice's coefficient: the share of neighbouring letters that both have. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const letters = [...` ${text} `];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
