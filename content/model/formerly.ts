import { z } from "zod";
import { Id } from "./line.ts";

/** Ids under which this was published before: links to them lead here. */
export const FormerIds = z.array(Id).default([]);

/** The same for guides, which live in folders: `windows/old-name`. */
export const FormerGuides = z
  .array(
    z
      .string()
      .regex(
        /^(windows|mac|ios|android|linux)\/[a-z0-9]+(-[a-z0-9]+)*$/,
        "フォルダーと前の名前を書いてください（例: windows/old-mail）",
      ),
  )
  .default([]);

/** The same for the parts of a page, as an attribute: `formerly="old-id older-id"`. */
export const FormerAnchors = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*( [a-z0-9]+(-[a-z0-9]+)*)*$/,
    "前の id を、1つの空白で区切って書いてください（例: old-id older-id）",
  )
  .optional();

type Renamed = { formerly: readonly string[] };

/** Former ids, each with the id of today. */
export function currentIds(heads: Iterable<readonly [string, Renamed]>): Map<string, string> {
  return new Map([...heads].flatMap(([id, { formerly }]) => formerly.map((former) => [former, id] as const)));
}

/** Former ids of questions, as old trees name them. */
export function formerQuestions({
  questions,
}: {
  questions: ReadonlyMap<string, { head: Renamed }>;
}): Map<string, string> {
  return currentIds([...questions].map(([id, { head }]) => [id, head]));
}
