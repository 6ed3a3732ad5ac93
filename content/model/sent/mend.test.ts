import { expect, test } from "@playwright/test";
import { whereToMend } from "./mend.ts";

for (const [what, reasons, sender, addresses] of [
  [
    "in a known guide, its steps",
    ["not-authenticated", "not-encrypted"],
    { guide: { id: "windows/becky", number: 647, steps: ["authentication", "encryption", "port"] }, provider: "own" },
    [
      "/guides/windows/becky#authentication",
      "/guides/windows/becky#port",
      "/guides/windows/becky#encryption",
      "/settings/now?guide=647",
    ],
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
    "where nothing is certain, the steps to look at",
    ["no-clause"],
    { guide: { id: "windows/becky", number: 647, steps: ["authentication"] }, provider: "own" },
    ["/guides/windows/becky#change", "/guides/windows/becky#authentication", "/settings/now?guide=647"],
  ],
  [
    "with a company that isn't listed, what to ask it",
    ["no-trusted-host"],
    { guide: undefined, provider: "unlisted" },
    ["/guides", "/providers/ask", "/settings/now"],
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

test("without a guide, every part that is wrong is named", () => {
  const [guides] = whereToMend(["not-authenticated", "not-encrypted"], { guide: undefined, provider: "own" });
  for (const part of ["SMTP認証", "暗号化"]) expect(guides?.words).toContain(part);
});
