import { expect, test } from "@playwright/test";
import { whereToMend } from "./mend.ts";

for (const [what, reasons, sender, addresses] of [
  [
    "in a known guide, its steps",
    ["not-authenticated", "not-encrypted"],
    { guide: { id: "windows/becky", number: 647, steps: ["authentication", "encryption"] }, provider: "own" },
    ["/guides/windows/becky#authentication", "/guides/windows/becky#encryption", "/settings/now?guide=647"],
  ],
  [
    "in a guide without the step, the change as a whole",
    ["other-server"],
    { guide: { id: "windows/becky", number: 647, steps: [] }, provider: "own" },
    ["/guides/windows/becky#change", "/settings/now?guide=647"],
  ],
  [
    "without a guide, the list of guides once",
    ["not-authenticated", "not-encrypted"],
    { guide: undefined, provider: "own" },
    ["/guides", "/settings/now"],
  ],
  [
    "with another provider, its values too",
    ["not-authenticated"],
    { guide: undefined, provider: "ocn-ne-jp" },
    ["/guides", "/providers/ocn-ne-jp", "/settings/now"],
  ],
] as const) {
  test(`what is wrong is mended ${what}`, () =>
    expect(whereToMend(reasons, sender).map(({ href }) => href)).toEqual(addresses));
}
