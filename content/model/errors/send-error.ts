import { z } from "zod";
import { FormerIds } from "../formerly.ts";
import { Id, Line } from "../line.ts";
import { PageNumber } from "../numbers/page-number.ts";
import { causes, nextSteps } from "./cause.ts";
import { partsOf } from "./pattern.ts";

const Cause = z.enum(causes);
const Next = z.enum(nextSteps);

/** An exact fragment of a message; 「…」 stands for what differs each time. */
const Fragment = Line.refine(
  (text) => partsOf(text).length > 0,
  "文字か数字を書いてください。記号と「…」だけでは探せません",
);

/** A reply code alone (RFC 5321), an enhanced status code (RFC 3463), or both; or a socket's number on Windows. */
const Code = z
  .string()
  .regex(
    /^([245]\d\d|([245]\d\d )?[245]\.\d{1,3}\.\d{1,3}|1[01]0\d\d)$/,
    '"535"、"5.7.8"、"535 5.7.8"、"10060" のどれかの形で、" " で囲んで書いてください',
  );

/** A family of programs (`program:` of its guides), or one guide by its place: `android/thunderbird`. */
const Program = z
  .string()
  .regex(/^([a-z]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, "案内の program: の名前か、案内の置き場所を書いてください");

const common = {
  /** Also the address of its page, `/errors/<id>`. */
  id: Id,
  /** The number of that page. */
  number: PageNumber,
  formerly: FormerIds,
  programs: z.array(Program).default([]),
  /** Most likely first. */
  causes: z.tuple([Cause], Cause),
  /** What the message says, in a sentence or two; may hold `{outgoing.port}`. */
  meaning: Line,
  /** What to do where `not-ours` is the cause; without that among the causes, where the first one is. */
  next: Next.optional(),
  /** What people write of it, looked for like its texts and shown nowhere; a symptom's only where no message is known. */
  said: z.array(Fragment).default([]),
  /** Words that mean this only where nothing else is typed: too short to be looked for within a text. */
  alone: z.array(Fragment).default([]),
  /** Known only from general experience. */
  general: z.boolean().default(false),
  source: Line,
};

/** A text or a number that a program, a server or a returned mail shows. */
export const Message = z.strictObject({
  ...common,
  kind: z.enum(["server-reply", "program", "bounce", "receiving"]),
  texts: z.array(Fragment).min(1, "1つ以上書いてください"),
  /** Reply codes that mean this where no words stand beside them. */
  codes: z.array(Code).default([]),
  /** Words that other programs show as well, so that the guide of `programs` may be the wrong one. */
  shared: z.boolean().default(false),
  /** The error that the same words mean in a returned mail, by its id; its own where they mean the same there. */
  returned: Id.optional(),
  /** A program writes it as if a mail had come back, when the reader's own server refused. */
  report: z.boolean().default(false),
  /** A returned mail that says that it is still being delivered: whatever else it cites, nothing is to be done. */
  underway: z.boolean().default(false),
  /** The answer where nothing is known but that the message names the blocked port. */
  byPort: z.boolean().default(false),
});

/** What is noticed without a text to look up. */
export const Symptom = z.strictObject({
  ...common,
  kind: z.literal("symptom"),
  title: Line,
  /** A few words for the short list on the page of errors. */
  menu: Line.optional(),
});

export const CauseWords = z.strictObject({
  name: Line,
  meaning: Line,
  /** By what one sees that it is another cause. */
  tell: Line,
  next: Next,
});
export type CauseWords = z.infer<typeof CauseWords>;

export const StepWords = z.strictObject({
  action: Line,
  /** Said instead where the record has the values in it: for how long a provider locks, for instance. */
  ifKnown: Line.optional(),
  /** The words of the link; without them one sends again to see. */
  link: Line.optional(),
});
export type StepWords = z.infer<typeof StepWords>;

export const SendError = z.discriminatedUnion("kind", [Message, Symptom]);
export type SendError = z.infer<typeof SendError>;

/** content/send-errors.yaml: what is said of causes and steps, and every error. */
export const SendErrors = z.strictObject({
  causes: z.record(Cause, CauseWords),
  steps: z.record(Next, StepWords),
  errors: z.array(SendError).min(1),
});
export type SendErrors = z.infer<typeof SendErrors>;
