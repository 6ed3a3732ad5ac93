import { z } from "zod";
import { FormerAnchors } from "./formerly.ts";
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
const Icon = z
  .enum([
    "mail",
    "folder",
    "account",
    "server",
    "write",
    "reply",
    "forward",
    "exchange",
    "book",
    "calendar",
    "delete",
    "gear",
    "search",
  ])
  .optional();
const shown = { value: z.string().optional(), of: Path.optional() };
/** The setting that the program calls by this label, where the drawing does not show the record's value. */
const names = z
  .enum([
    "outgoing.userName",
    "outgoing.authentication",
    "outgoing.encryption",
    "incoming.host",
    "incoming.port",
    "incoming.userName",
  ])
  .optional();

export const looks = [
  "windows-classic",
  "windows-xp",
  "windows-vista",
  "windows-11",
  "thunderbird",
  "mac-aqua",
  "mac-classic",
  "macos",
  "netscape",
  "ios",
  "android",
  "gnome",
] as const;
export type Look = (typeof looks)[number];

/** What the page about the site can tell by itself. */
export const figures = ["publisher", "tests", "browsers", "licences", "versions", "programs"] as const;

/** The components an editor may write in MDX, each with its attributes. Nothing else exists. */
export const proseTags = {
  Section: z.strictObject({ id: Id, title: Line, formerly: FormerAnchors }),
  /** A stretch of text with an anchor and no heading, for other pages to quote. */
  Passage: z.strictObject({ id: Id, formerly: FormerAnchors }),
  /** A text that several guides share, by file name in content/parts; with another look for all its screens, where one is given. */
  Part: z.strictObject({ name: Id, look: z.enum(looks).optional() }),
  /** Only in the guides of these systems. */
  On: z.strictObject({
    os: z
      .string()
      .regex(
        /^(windows|mac|ios|android|linux)( (windows|mac|ios|android|linux))*$/,
        "windows、mac、ios、android、linux を空白で区切って書いてください",
      ),
  }),
  /** One thing that can go wrong, under the words or the number that the program shows. */
  Trouble: z.strictObject({ id: Id, title: Line, formerly: FormerAnchors }),
  Steps: z.strictObject({}),
  Step: z.strictObject({ id: Id, title: Line, formerly: FormerAnchors }),
  Value: z.strictObject({ of: Path }),
  Known: z.strictObject({ of: Path }),
  When: z.strictObject({ encryption: Encryptions }),
  /** Only for readers with this provider's values, or only for those who chose another provider on its page. */
  OwnProvider: z.strictObject({}),
  OtherProvider: z.strictObject({}),
  Note: z.strictObject({ kind: z.enum(["info", "caution"]).default("info"), title: Line.optional() }),
  Details: z.strictObject({ summary: Line }),
  Unverified: z.strictObject({}),
  Chart: z.strictObject({}),
  /** Facts that the page about the site reads from the record, the guides and the tests. */
  Figures: z.strictObject({ name: z.enum(figures) }),
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
  MenuBar: z.strictObject({}),
  Menu: widget({ label: Line, open: Flag }),
  MenuItem: widget({ label: Line }),
  AppMenu: widget({ open: Flag }),
  Tabs: z.strictObject({}),
  Tab: widget({ label: Line, selected: Flag }),
  ToolBar: z.strictObject({}),
  Tool: widget({ label: Line, icon: Icon }),
  Panes: z.strictObject({}),
  Pane: z.strictObject({}),
  Tree: z.strictObject({}),
  Branch: widget({ label: Line, selected: Flag, open: Flag, icon: Icon }),
  List: widget({ head: Line.optional() }),
  Row: widget({ label: Line, selected: Flag, icon: Icon }),
  Group: widget({ label: Line }),
  Field: widget({ label: Line, ...shown, names, masked: Flag, after: Line.optional(), disabled: Flag }),
  Check: widget({ label: Line, names, checked: Flag, disabled: Flag }),
  Radio: widget({ label: Line, names, chosen: Flag, disabled: Flag }),
  Select: widget({ label: Line, ...shown, names, disabled: Flag }),
  Button: widget({ label: Line, primary: Flag, disabled: Flag }),
  Buttons: z.strictObject({}),
  Side: z.strictObject({}),
  Words: widget({ text: z.string().optional(), of: Path.optional(), names }),
  Facts: z.strictObject({}),
  Fact: widget({ label: Line, ...shown }),
  PhoneRow: widget({ label: Line, ...shown }),
} as const;

/** The components that carry an `id` to link to. */
export const anchored = ["Section", "Passage", "Step", "Trouble"] as const;

export const tags: Readonly<Record<string, z.ZodObject>> = { ...proseTags, ...screenTags };
