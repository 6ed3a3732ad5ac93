import { z } from "zod";
import { Day } from "./line.ts";
import { Tree } from "./tree.ts";

/** Every flowchart that was ever published, oldest first, with the day from which it held. Entries are only ever added. */
export const CheckHistory = z
  .array(z.strictObject({ since: Day, tree: Tree }))
  .min(1, "公開した表を1つ以上書いてください")
  .superRefine((entries, { addIssue }) => {
    for (const [index, { since }] of entries.entries()) {
      const before = entries[index - 1]?.since;
      if (before !== undefined && since <= before)
        addIssue({
          code: "custom",
          path: [index, "since"],
          input: since,
          message: `古いものから順に並べ、すぐ上の日（${before}）より後の日にしてください`,
        });
    }
  });
export type CheckHistory = z.infer<typeof CheckHistory>;

/** The same, held against the flowchart of today where that can be read: it must be the newest entry. */
export function checkHistoryUpTo(tree: Tree | undefined): typeof CheckHistory {
  return CheckHistory.superRefine((entries, { addIssue }) => {
    // Both were read by one schema, so that their keys stand in one order.
    if (!tree || entries.length === 0 || JSON.stringify(entries.at(-1)?.tree) === JSON.stringify(tree)) return;
    addIssue({
      code: "custom",
      path: [entries.length - 1, "tree"],
      input: "check.yaml とちがう表",
      message:
        "ここにある表は、このまま残してください。check.yaml を変えたときは、いちばん下に「- since: 公開する日」と、新しい表を「tree:」に書き足します",
    });
  });
}
