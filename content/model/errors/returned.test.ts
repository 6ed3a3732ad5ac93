import { expect, test } from "@playwright/test";
import { publishedTable } from "./published-table.ts";
import { inReturnedMail } from "./returned.ts";
import { type CompactError, readTable } from "./table.ts";

const row = (id: string, fields: Partial<CompactError>): CompactError => ({
  id,
  kind: "server-reply",
  texts: [id],
  causes: ["login"],
  meaning: "",
  ...fields,
});
const table = readTable({
  ...publishedTable(),
  errors: [
    row("blames", {}),
    row("theirs", { causes: ["not-ours"] }),
    row("same", { returned: "same" }),
    row("dialog", { kind: "program" }),
    row("time-out", { kind: "program", returned: "silent" }),
    row("frame", { kind: "bounce", causes: ["not-ours"], next: "lookup" }),
    row("refused", { kind: "bounce", causes: ["not-ours"], next: "refused" }),
    row("silent", { kind: "bounce", causes: ["not-ours"], next: "wait" }),
  ],
});

for (const [what, id, meant] of [
  ["a reply that blames the settings says that another server refused", "blames", "refused"],
  ["a reply about the recipient stays", "theirs", "theirs"],
  ["a reply that means the same there stays", "same", "same"],
  ["a program's own words stay", "dialog", "dialog"],
  ["words with a meaning of their own there have that", "time-out", "silent"],
  ["what returned mails say stays", "frame", "frame"],
] as const) {
  test(`in a returned mail ${what}`, () => {
    const found = table.errors.find((error) => error.id === id);
    expect(found && inReturnedMail(found, table).id).toBe(meant);
  });
}
