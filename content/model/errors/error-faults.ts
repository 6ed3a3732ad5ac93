import type { z } from "zod";
import type { Provider } from "../provider.ts";
import { isValue, unfilled } from "../settings.ts";
import { partsOf } from "./pattern.ts";
import { SendErrors } from "./send-error.ts";

/** What the table of errors must fit: the record's values, and the programs that have guides, where all could be read. */
export type Around = { provider: Provider | undefined; programs: ReadonlySet<string> | undefined };

/** The schema of content/send-errors.yaml with all that no single entry shows: repetitions, names that lead nowhere. */
export function sendErrorsAmong({ provider, programs }: Around): z.ZodType<SendErrors> {
  return SendErrors.superRefine((table, context) => {
    const fault = (path: (string | number)[], input: unknown, message: string) =>
      context.addIssue({ code: "custom", path, input, message });
    const ids = new Map<string, number>();
    const fragments = new Map<string, string>();
    for (const [index, error] of table.errors.entries()) {
      const at = (...path: (string | number)[]) => ["errors", index, ...path];
      if (ids.has(error.id)) fault(at("id"), error.id, "同じ id が上にもあります。別の id にしてください");
      ids.set(error.id, index);

      const texts = (error.kind === "symptom" ? [] : error.texts).map(
        (text, place) => [at("texts", place), text] as const,
      );
      const said = error.said.map((text, place) => [at("said", place), text] as const);
      for (const [path, text] of [...texts, ...said]) {
        const folded = partsOf(text).join("…");
        const other = fragments.get(folded);
        if (other) fault(path, text, `「${other}」にも同じ文があります。どちらか1つにしてください`);
        fragments.set(folded, error.id);
      }
      for (const [place, program] of error.programs.entries()) {
        if (!programs || programs.has(program)) continue;
        fault(at("programs", place), program, `次のどれかを書いてください: ${[...programs].join("、")}`);
      }
      if (error.general !== error.source.includes("一般知識"))
        fault(at("source"), error.source, "general: true と出典の「一般知識」は、いつも一緒に書いてください");
    }
    for (const [index, error] of table.errors.entries()) {
      const returned = error.kind === "symptom" ? undefined : error.returned;
      const meant = returned === undefined ? error : table.errors[ids.get(returned) ?? -1];
      if (meant !== error && meant?.kind !== "bounce")
        fault(["errors", index, "returned"], returned, "自分の id か、kind: bounce のエラーの id を書いてください");
    }
    for (const { path, text } of sentencesOf(table)) {
      const missing = provider ? unfilled(text, provider) : [];
      // What may be missing is only known to be misspelt where no record has it.
      const [unknown] = path.at(-1) === "ifKnown" ? missing.filter((value) => !isValue(value)) : missing;
      if (unknown) fault(path, text, `${unknown} は会社の記録にありません。ある値だけを使ってください`);
    }
  });
}

function sentencesOf({ causes, steps, errors }: SendErrors): { path: (string | number)[]; text: string }[] {
  const below = (section: string, words: Record<string, Record<string, string | undefined>>) =>
    Object.entries(words).flatMap(([name, sentences]) =>
      Object.entries(sentences).map(([key, text]) => ({ path: [section, name, key], text: text ?? "" })),
    );
  return [
    ...below("causes", causes),
    ...below("steps", steps),
    ...errors.map(({ meaning }, index) => ({ path: ["errors", index, "meaning"], text: meaning })),
  ];
}
