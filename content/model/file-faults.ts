import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "./fault.ts";
import { filesBelow } from "./read-files.ts";

/** The folders in which any file of this ending is read, and no other. */
const readIn: Readonly<Record<string, string>> = {
  questions: ".mdx",
  outcomes: ".mdx",
  guides: ".mdx",
  parts: ".mdx",
  providers: ".yaml",
};

/** Files below `content/` that nobody would read, or that would be read as rubbish without a word. */
export function findFileFaults(root: string): Fault[] {
  return filesBelow(join(root, "content"))
    .filter((name) => !name.startsWith("model/") && !isAside(name))
    .flatMap((name) => {
      const file = `content/${name}`;
      const ending = readIn[name.split("/")[0] ?? ""];
      if (ending && !name.endsWith(ending))
        return [
          {
            file,
            found: "この名前のファイルは読まれません。",
            fix: `名前の最後を、半角の小文字で「${ending}」にしてください。要らないファイルなら消してください。`,
          },
        ];
      return /\.(mdx|ya?ml)$/.test(name) ? encodingFault(root, file) : [];
    });
}

/** What systems and text editors leave beside a file. */
function isAside(name: string): boolean {
  const last = name.split("/").at(-1) ?? "";
  return last.startsWith(".") || last.endsWith("~");
}

/** Windows' own Japanese encoding and UTF-16 would come through as signs that nobody can read. */
function encodingFault(root: string, file: string): Fault[] {
  const bytes = readFileSync(join(root, file));
  const isWide = bytes.includes(0);
  if (!isWide && isUtf8(bytes)) return [];
  // Each byte as a sign of its own, so that lines can be told apart in whatever encoding.
  const lines = bytes.toString("latin1").split("\n");
  const line = isWide ? 1 : lines.findIndex((one) => !isUtf8(Buffer.from(one, "latin1"))) + 1;
  return [
    {
      file,
      line,
      found: "文字が読めません。文字コードが UTF-8 ではありません。",
      fix: "メモ帳なら「名前を付けて保存」で、文字コードに「UTF-8」を選んで保存しなおしてください。",
    },
  ];
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
