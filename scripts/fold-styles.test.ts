import { expect, test } from "@playwright/test";
import { foldStyles } from "./fold-styles.mjs";

for (const [what, css, folded] of [
  ["a constant", ":root,:host{--ink:#111}p{color:var(--ink)}", "p{color:#111}"],
  ["a constant made of another", ":root{--a:var(--b);--b:red}p{color:var(--a)}", "p{color:red}"],
  [
    "a multiple",
    ":root{--space:.25rem}p{margin:calc(var(--space) * 6) calc(var(--space) * -1)}",
    "p{margin:1.5rem -.25rem}",
  ],
  ["nothing that a rule changes", ":root{--a:red}.x{--a:blue}p{color:var(--a)}", undefined],
  ["nothing that paper changes", ":root{--a:red}@media print{:root{--a:blue}}p{color:var(--a)}", undefined],
  ["nothing with a value to fall back on", ".x{--a:blue}p{color:var(--a,red)}", undefined],
  ["what nothing sets into what it falls back on", "p{color:var(--a,var(--b,rgb(0 0 0)))}", "p{color:rgb(0 0 0)}"],
  [
    "the look of a page's drawings",
    ".look-x{--a:red}.look-x .y{color:blue}p{color:var(--a,#000)}",
    ".look-x .y{color:blue}p{color:red}",
  ],
  ["nothing of a page with two looks", ".look-x{--a:red}.look-y{--b:blue}p{color:var(--a,var(--b))}", undefined],
  ["nothing that a look sets for some widgets", ".look-x .y{--a:red}p{color:var(--a,blue)}", undefined],
  ["an empty rule away", "@supports (color:red){*{}}p{color:red}", "p{color:red}"],
  [
    "what only ever asks for the state of every page",
    "html{font-feature-settings:var(--none,normal);color:red}button{font-feature-settings:inherit}",
    "html{color:red}",
  ],
  [
    "nothing that one rule sets otherwise",
    'html{font-feature-settings:normal}p{font-feature-settings:"palt"}b{font-style:normal}',
    undefined,
  ],
  ["what was said twice", "a{color:red;color:red;color:blue;color:red}", "a{color:red;color:blue;color:red}"],
] as const) {
  test(`folds ${what}`, () => {
    expect(foldStyles(css)).toBe(folded ?? css);
  });
}
