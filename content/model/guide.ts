import { z } from "zod";
import { FormerGuides } from "./formerly.ts";
import { Address, Day, DayOrLess, Id, Line } from "./line.ts";
import { PageNumber } from "./numbers/page-number.ts";
import { looks } from "./vocabulary.ts";

export const systems = {
  windows: "Windows",
  mac: "Mac",
  ios: "iPhone・iPad",
  android: "Android",
  linux: "Linux",
} as const;

export const Os = z.enum(["windows", "mac", "ios", "android", "linux"]);
export type Os = z.infer<typeof Os>;

/** What stands above a guide, `content/guides/<os>/<client>.mdx`. */
export const GuideHead = z.strictObject({
  title: Line,
  description: Line,
  number: PageNumber,
  os: Os,
  /** The program's name in tables: 「Outlook Express 6.0」. */
  client: Line,
  /** `seed`: the notice of 2008 names it. */
  era: z.enum(["seed", "current"]),
  /** Which systems it runs on. */
  system: Line.optional(),
  /** What the guide changes, where it is not the sending settings alone. */
  changes: Line.optional(),
  /** The maker's server sends for it, so the block on the reader's line never reaches it. */
  cloud: z.boolean().default(false),
  /** How long the change takes, in minutes. */
  minutes: z.int().min(1).max(60),
  /** What to have at hand. */
  have: z.array(Line).min(1),
  /** What most often still is wrong in this program once the port is right, and the part of the guide that mends it. */
  next: z.strictObject({ at: Id, words: Line }).optional(),
  /** End of the maker's support, and who says so; without a day, what is known instead. */
  ended: z
    .strictObject({ on: DayOrLess.optional(), what: Line, known: Line.optional(), source: Address.optional() })
    .optional(),
  /** A program that is still looked after; the text says where none of them runs on the computers of the guide. */
  alternative: z.strictObject({ text: Line, guide: z.string().optional() }).optional(),
  /** The last day on which somebody went through the guide. */
  reviewed: Day,
  /** By what the labels were checked: a real screen, the program's own strings, published sources, nothing. */
  verified: z.strictObject({
    by: z.enum(["screen", "strings", "sources", "none"]),
    /** The day they were last held against that. */
    on: Day,
    version: Line.optional(),
    note: Line.optional(),
  }),
  /** What else people call it: kana, abbreviations, common misspellings. */
  aliases: z.array(Line).default([]),
  /** Programs without a guide of their own to which this one comes nearest: who asks for them is told so. */
  nearestFor: z.array(z.strictObject({ program: Id, client: Line, aliases: z.array(Line).default([]) })).default([]),
  /** The family of programs it belongs to, the same on every system: `thunderbird`. */
  program: Id,
  /** How its main window is drawn small in the finder. */
  picture: z
    .strictObject({ look: z.enum(looks), title: Line, menu: z.array(Line).default([]), switch: Line.optional() })
    .optional(),
  /** How one tells it by what one sees: title bar, first menu, sign. */
  recognise: Line.optional(),
  /** Folders and names that this guide had before. */
  formerly: FormerGuides,
});
export type GuideHead = z.infer<typeof GuideHead>;

/** The day a guide was last gone through: as a whole, or its labels. */
export function lastChecked({ reviewed, verified }: Pick<GuideHead, "reviewed" | "verified">): string {
  return verified.by !== "none" && verified.on > reviewed ? verified.on : reviewed;
}

/** A program's name with the system it runs on, which some names already say: 「Outlook for Mac」. */
export function nameWithSystem({ client, os }: Pick<GuideHead, "client" | "os">): string {
  return client.includes(systems[os]) ? client : `${client}（${systems[os]}）`;
}
