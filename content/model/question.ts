import { z } from "zod";
import { FormerIds } from "./formerly.ts";
import { Line } from "./line.ts";
import { NumbersByAddress } from "./numbers/page-number.ts";

/** The words of a question, `content/questions/<id>.mdx`. The body explains it; `<IfUnsure>` tells how to find out. */
export const Question = z.strictObject({
  title: Line,
  /** A few words for lists of answers: 「インターネット接続」. */
  short: Line,
  answers: z.strictObject({ yes: Line, no: Line }),
  /** Heads the page for the unsure: what they find out there, and that it tells how. */
  howToFindOut: Line,
  unsure: Line.default("わからない"),
  stillUnsure: Line.default("まだわからない"),
  /** `server-name`: the page for the unsure offers to read the name of the outgoing server and answers itself. */
  answeredBy: z.literal("server-name").optional(),
  /** Shows whom none of this concerns: people who use web mail only. */
  webmail: z.boolean().default(false),
  /** The numbers of all pages that ask it: `/check/connection-yes: 140`. */
  numbers: NumbersByAddress.default({}),
  /** Ids that this question had before. */
  formerly: FormerIds,
});
export type Question = z.infer<typeof Question>;
