import { z } from "zod";
import { Day, Id, Line } from "./line.ts";
import { encryptionStates, valuePaths } from "./settings.ts";

/** A bare attribute (`checked`) arrives as `true`. */
const Flag = z.literal(true, "値を付けずに、名前だけを書いてください").optional();
const Path = z.enum(valuePaths);

const Encryptions = z
  .string()
  .refine(
    (list) => list.split(" ").every((state) => (encryptionStates as readonly string[]).includes(state)),
    `${encryptionStates.join("、")} を空白で区切って書いてください`,
  );

/** What every widget of a drawn window may carry. */
const spot = {
  /** The number of the spot to act on, drawn as ①. */
  mark: z
    .string()
    .regex(/^[1-9]$/, "1 から 9 の数字を書いてください")
    .optional(),
  /** The label was never seen on a real screen nor in a source. */
  unverified: Flag,
};
const widget = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject({ ...shape, ...spot });
const shown = { value: z.string().optional(), of: Path.optional() };

export const looks = ["windows-xp", "windows-vista", "windows-11", "thunderbird", "mac-aqua"] as const;
export type Look = (typeof looks)[number];

/** The components an editor may write in MDX, each with its attributes. Nothing else exists. */
export const proseTags = {
  Section: z.strictObject({ id: Id, title: Line }),
  /** A stretch of text with an anchor and no heading, for other pages to quote. */
  Passage: z.strictObject({ id: Id }),
  Steps: z.strictObject({}),
  Step: z.strictObject({ id: Id, title: Line }),
  Value: z.strictObject({ of: Path }),
  Known: z.strictObject({ of: Path }),
  When: z.strictObject({ encryption: Encryptions }),
  Note: z.strictObject({ kind: z.enum(["info", "caution"]).default("info"), title: Line.optional() }),
  Details: z.strictObject({ summary: Line }),
  Unverified: z.strictObject({}),
  ValuesTable: z.strictObject({}),
  Chart: z.strictObject({}),
  IfUnsure: z.strictObject({}),
  WhereToLook: z.strictObject({}),
  Screens: z.strictObject({}),
  Screen: z.strictObject({ look: z.enum(looks), caption: Line }),
  Screenshot: z.strictObject({
    src: z
      .string()
      .regex(
        /^\/guides\/[\w./-]+\.(avif|webp|png|jpe?g)$/,
        "public/guides/ の中の画像を /guides/… の形で書いてください",
      ),
    alt: Line,
    version: Line,
    date: Day,
  }),
} as const;

/** The parts of a drawn window; they stand inside `<Screen>` only. */
export const screenTags = {
  Window: widget({ title: Line, kind: z.enum(["main", "dialog", "sheet", "alert"]).default("dialog") }),
  MenuBar: widget({}),
  Menu: widget({ label: Line, open: Flag }),
  MenuItem: widget({ label: Line }),
  AppMenu: widget({ open: Flag }),
  Tabs: widget({}),
  Tab: widget({ label: Line, selected: Flag }),
  Panes: widget({}),
  Pane: widget({}),
  Tree: widget({}),
  Branch: widget({ label: Line, selected: Flag, open: Flag }),
  List: widget({ head: Line.optional() }),
  Row: widget({ label: Line, selected: Flag }),
  Group: widget({ label: Line }),
  Field: widget({ label: Line, ...shown, masked: Flag, after: Line.optional(), disabled: Flag }),
  Check: widget({ label: Line, checked: Flag, disabled: Flag }),
  Radio: widget({ label: Line, chosen: Flag, disabled: Flag }),
  Select: widget({ label: Line, ...shown, disabled: Flag }),
  Button: widget({ label: Line, primary: Flag, disabled: Flag }),
  Buttons: widget({}),
  Side: widget({}),
  Words: widget({ text: z.string().optional(), of: Path.optional() }),
  Facts: widget({}),
  Fact: widget({ label: Line, ...shown }),
  PhoneRow: widget({ label: Line, ...shown }),
} as const;

export const tags: Readonly<Record<string, z.ZodObject>> = { ...proseTags, ...screenTags };
