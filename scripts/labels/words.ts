import { readZip } from "./zip.ts";

export type WordFile = { path: string; bytes: Buffer };

/** The words in files of translations, by the kind of file. */
export function readWords(files: readonly WordFile[]): string[] {
  return files.flatMap(({ path, bytes }) => {
    if (path.endsWith(".xpi")) return readWords(readZip(bytes));
    if (path.endsWith(".mo")) return readMo(bytes).flatMap(({ word }) => (word.startsWith("/") ? menusIn(word) : word));
    if (path.endsWith(".ftl")) return wordsOfFtl(bytes.toString());
    if (path.endsWith(".dtd")) return wordsOfDtd(bytes.toString());
    if (path.endsWith(".properties")) return wordsOfProperties(bytes.toString());
    return [];
  });
}

/** Texts in the programs themselves that their own translations leave out: these are shown in English. */
export function readEnglish(files: readonly WordFile[]): string[] {
  const translated = new Set(
    files
      .filter(({ path }) => path.endsWith(".mo"))
      .flatMap(({ bytes }) => readMo(bytes).map(({ english }) => english)),
  );
  return files
    .filter(({ path }) => path.startsWith("usr/bin/"))
    .flatMap(({ bytes }) => bytes.toString("latin1").split("\0"))
    .filter((text) => text.length <= LONGEST_LABEL && !translated.has(text))
    .map((text) => text.slice(text.indexOf(CONTEXT) + 1))
    .filter((text) => /^[ -~]{2,}$/.test(text));
}

const LONGEST_LABEL = 200;

/** Stands between the context of a text, which nobody sees, and the text. */
const CONTEXT = "\x04";

/** https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html, little-endian as Debian makes them. */
function readMo(bytes: Buffer): { english: string; word: string }[] {
  const textAt = (entry: number) => {
    const start = bytes.readUInt32LE(entry + 4);
    return bytes.toString("utf8", start, start + bytes.readUInt32LE(entry));
  };
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  return Array.from({ length: count }, (_, index) => {
    const [english = ""] = textAt(originals + index * 8).split("\0");
    // A word in singular and plural; Japanese has one form.
    const [word = ""] = textAt(translations + index * 8).split("\0");
    return { english, word };
  }).filter(({ english }) => english !== ""); // That one is the file's own head.
}

/** GTK 2 names an item together with the menus it stands in: 「/設定(_C)/アカウントの編集(_E)...」. */
function menusIn(path: string): string[] {
  return path.split(/(?<!\\)\//).filter((name) => name !== "");
}

/** Messages, their attributes and each case of a choice; what is indented below goes on. */
function wordsOfFtl(text: string): string[] {
  const words: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [head] = /^(-?[A-Za-z][\w-]*\s*=|\s+\.[\w-]+\s*=|\s+\*?\[[^\]]+\])\s*/.exec(line) ?? [];
    if (head !== undefined) words.push(line.slice(head.length));
    else if (/^\s+\S/.test(line) && words.length > 0) words.push(`${words.pop()} ${line.trim()}`);
  }
  return words;
}

function wordsOfDtd(text: string): string[] {
  return [...text.matchAll(/<!ENTITY\s+\S+\s+(["'])([\s\S]*?)\1\s*>/g)].map(([, , word = ""]) =>
    word.replace(/&(lt|gt|quot|apos|amp);/g, (mark) => marks[mark] ?? mark),
  );
}

const marks: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&" };

function wordsOfProperties(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => /^[^=:]+[=:]\s*(.*)$/.exec(line)?.[1] ?? [])
    .map((word) =>
      word
        .replaceAll("\\n", " ")
        .replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    );
}
