import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEnglish, readWords, type WordFile } from "./words.ts";

/** What one version of a program shows: its Japanese words, and the English ones that nobody translated. */
export type Edition = { version: string; words: string[]; english: string[] };

/**
 * The editions of a program that Debian carries, newest first. The first package has the words and gives the version,
 * the others what it needs besides; `toolkit` names the package whose words, such as 『OK』, it borrows. All are unpacked,
 * never installed.
 */
export function readEditions([own = "", ...others]: readonly string[], toolkit?: string): Edition[] {
  const besides = others.flatMap(readPackage);
  const borrowed = readWords(toolkit ? readPackage(toolkit) : []);
  return versionsOf(own).map((version) => {
    const files = [...readPackage(`${own}=${version}`), ...besides];
    return {
      version: version.replace(/^\d+:|[-+~].*$/g, ""),
      words: [...readWords(files), ...borrowed],
      english: readEnglish(files),
    };
  });
}

function versionsOf(name: string): string[] {
  const lines = execFileSync("apt-cache", ["madison", name], { encoding: "utf8" }).trim().split("\n");
  return [...new Set(lines.map((line) => line.split("|")[1]?.trim() ?? ""))];
}

function readPackage(name: string): WordFile[] {
  const folder = mkdtempSync(join(tmpdir(), "labels-"));
  try {
    execFileSync("apt-get", ["download", "-qq", "-o", "APT::Sandbox::User=root", name], { cwd: folder });
    const [file = ""] = readdirSync(folder);
    execFileSync("dpkg-deb", ["--extract", file, "."], { cwd: folder });
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\/ja\/LC_MESSAGES\/.*\.mo$|\.xpi$|^usr\/bin\/./.test(path))
      .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
