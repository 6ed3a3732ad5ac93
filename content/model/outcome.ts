import { z } from "zod";
import { FormerIds } from "./formerly.ts";
import { Id, Line } from "./line.ts";
import { NumbersByAddress } from "./numbers/page-number.ts";

/** The words of an outcome, `content/outcomes/<id>.mdx`. The body says what to do now. */
export const Outcome = z.strictObject({
  title: Line,
  /** What the outcome means, in one sentence. */
  meaning: Line,
  /** `calm`: nothing needs to be done. */
  tone: z.enum(["act", "calm"]),
  /** The section of the notice with the notice's own text. */
  notice: Id.optional(),
  /** Leads to the guides to change settings; other outcomes offer them only in case mail is not sent. */
  guides: z.boolean().default(false),
  /** Offers to look up how the mail of other providers is sent. */
  providers: z.boolean().default(false),
  /** Reached without the chart, as by web mail users: no trail leads here. */
  aside: z.boolean().default(false),
  /** The numbers of its pages, with and without answers: `/result/taiou-1: 167`. */
  numbers: NumbersByAddress.default({}),
  /** Ids that this outcome had before. */
  formerly: FormerIds,
});
export type Outcome = z.infer<typeof Outcome>;
