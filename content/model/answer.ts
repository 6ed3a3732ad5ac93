import { type infer as Infer, enum as oneOf } from "zod/mini";

/**
 * What a sent question carries, checked by the same schema in the browser and in the handler.
 * The word covers null and "" too: a radio can become either after a failed submit (react-hook-form/resolvers#790).
 */
export const ChosenAnswer = oneOf(["yes", "no", "unsure"], "答えを1つ選んでください。");
export type ChosenAnswer = Infer<typeof ChosenAnswer>;
