import { expect, test } from "@playwright/test";
import { findNewFunctions, findNewSyntax } from "./scripts.ts";
import { findNewStyles } from "./styles.ts";

for (const css of [
  "a { color: oklch(50% .1 20) }",
  "a { color: oklab(50% .1 .1) }",
  "a { color: lab(50% 20 20) }",
  "@media (width >= 40rem) { a { color: red } }",
  "a { color: color(display-p3 1 0 0) }",
  "a { --c: oklch(50% .1 20) }",
  "a { color: color-mix(in srgb, var(--c), red) }",
  "a { color: light-dark(red, blue) }",
  "a { color: rgb(from var(--c) r g b) }",
  "a { background: linear-gradient(oklch(50% .1 20), red) }",
  "a { color: oklch(50% .1 20); color: red }",
  "a { &:hover { color: red } }",
  "a { color: red; b & { color: blue } }",
  "@layer base { a { color: red } }",
  "@layer base;",
  "@scope (.a) { b { color: red } }",
  "@starting-style { a { color: red } }",
  "@media print { @layer base { a { color: red } } }",
  "a:has(b) { color: red }",
  "a, b:has(c) { color: red }",
  "a:hover, a:focus-visible { color: red }",
  "a, a::backdrop { color: red }",
  "a:popover-open { color: red }",
  "a:dir(rtl) { color: red }",
  "a { height: 100dvh }",
  "a { height: 1lh }",
  "a { width: 10cqw }",
  "a { width: round(1.5px, 1px) }",
  "a { transform: translate(sin(30deg)) }",
  "a { overflow: clip }",
  "a { overflow-wrap: anywhere }",
  "a { field-sizing: content }",
  "@supports (display: grid) { a { color: oklch(50% .1 20) } }",
]) {
  test(`old browsers do not read ${css}`, () => {
    expect(findNewStyles(css)).not.toEqual([]);
  });
}

for (const css of [
  "a { color: red; color: oklch(50% .1 20) }",
  "a { --c: #fff; color: var(--c, rgb(0 0 0 / 50%)) }",
  "@supports (color: oklch(0% 0 0)) { a { color: oklch(50% .1 20) } }",
  "@supports (color: color-mix(in lab, red, red)) { a { color: color-mix(in lab, var(--c), red) } }",
  "@supports selector(:has(a)) { a:has(b) { color: red } }",
  "a { height: 100vh; height: 100dvh }",
  "a { overflow-wrap: break-word; overflow-wrap: anywhere }",
  "@container (min-width: 40rem) { a { width: 10cqw } }",
  "@view-transition { navigation: auto }",
  "a:focus-visible { outline: 2px solid }",
  "a::backdrop { color: red }",
  "@media (min-width: 40rem) { a:is(.b, .c):not(.d) { width: clamp(1rem, 2vw, calc(3rem + 1px)) } }",
  "a { text-wrap: balance; accent-color: red; inset: 0; gap: 1px; margin-inline: auto; aspect-ratio: 1 }",
  "a::before { content: '手順' counter(step) attr(data-name); background: repeating-linear-gradient(45deg, #fff 0 4px, #ffeec2 4px 8px) }",
]) {
  test(`old browsers read ${css}, or what stands before it`, () => {
    expect(findNewStyles(css)).toEqual([]);
  });
}

for (const code of [
  "class A { static { this.a = 1 } }",
  "const a = /(?<=b)c/",
  "const a = /(?<!b)c/u",
  "const a = /b/d",
  "const a = /[a--b]/v",
  'import a from "a" with { type: "json" }',
  "using a = b()",
  "const a = (",
]) {
  test(`old browsers can't read the script ${code}`, () => {
    expect(findNewSyntax(code)).not.toEqual([]);
  });
}

test("old browsers read everything up to ES2022", () => {
  const code =
    "class A { #a = 1; static b = 2; has(o) { return #a in o } } a?.b ?? (c ||= 1n); const r = /(?<name>a)/su; await 0;";
  expect(findNewSyntax(code)).toEqual([]);
});

for (const code of [
  "[].at(-1)",
  "a?.at(-1)",
  "Object.hasOwn(a, b)",
  "structuredClone(a)",
  "form.requestSubmit()",
  "new URLPattern(a)",
]) {
  test(`old browsers do not have ${code}`, () => {
    expect(findNewFunctions(code)).toHaveLength(1);
  });
}

test("old browsers have replaceAll, flat and closest", () => {
  expect(findNewFunctions('"a".replaceAll("a", "b"); [].flat(); e.closest("a")')).toEqual([]);
});
