/** One thing an editor must mend before the site can be built. */
export type Fault = {
  /** From the project's root: `content/check.yaml`. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** What was found, in Japanese. */
  found: string;
  /** What to write instead, in Japanese. */
  fix: string;
};

/** `content/check.yaml:3:6 結果「taiou-4」の文章がありません。` and, below, what to do. */
export function printFault({ file, line, column, found, fix }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place} ${found}\n    ${fix}`;
}
