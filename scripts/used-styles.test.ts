import { expect, test } from "@playwright/test";
import { keepUsedStyles } from "./used-styles.mjs";

const css = [
  ".look-windows-xp{color:red}",
  ".look-macos{color:red}",
  ".mt-\\[1\\.5rem\\]{margin:0}",
  ".screen-tab[data-selected=true]{color:red}",
  ".screen-tab[data-selected=false]{color:red}",
  "copy-value:not(:defined){display:none}",
  "@media print{.no-print{display:none}}",
].join("");

const html = `<style>${css}</style><div class="screen look-windows-xp mt-[1.5rem]"><copy-value></copy-value><i class="screen-tab no-print" data-selected="true"></i></div>`;

test("a document keeps the rules it uses and drops the looks of other systems", async () => {
  const kept = await keepUsedStyles(html);
  for (const used of [".look-windows-xp", ".mt-", "[data-selected=true]", "copy-value", "@media print{.no-print"]) {
    expect(kept).toContain(used);
  }
  expect(kept).not.toContain(".look-macos");
});

test("everything but the styles stays as it is", async () => {
  const without = (text: string) => text.replace(/<style>.*<\/style>/s, "");
  expect(without(await keepUsedStyles(html))).toBe(without(html));
});

test("a page without styles stays as it is", async () => {
  expect(await keepUsedStyles("<p>$&</p>")).toBe("<p>$&</p>");
});
