import { type infer as Infer, enum as oneOf } from "zod/mini";

/** Told where a question is sent without a choice. */
export const missingAnswer = "答えを1つ選んでください。";

/**
 * What a sent question carries. The handler checks by it; the form's script gets its choices and its message as data, for
 * zod weighs 17 kB there.
 * The word covers null and "" too: a radio can become either after a failed submit (react-hook-form/resolvers#790).
 */
export const ChosenAnswer = oneOf(["yes", "no", "unsure"], missingAnswer);
export type ChosenAnswer = Infer<typeof ChosenAnswer>;
