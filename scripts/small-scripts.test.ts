import { expect, test } from "@playwright/test";
import { withSmallScripts } from "./small-scripts.mjs";

const scripts = new Map([
  ["/scripts/own.js", "own('$&')"],
  ["/scripts/page.js", "page()"],
  ["/scripts/carry.js", "carry()"],
]);
const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const script = (name: string) => `<script src="/scripts/${name}.js"></script>`;

test("own values are ready before the first of them, all else waits until the page is read", () => {
  expect(withSmallScripts(page("", `${script("page")}<p>25</p>${script("own")}<p>587</p>`), scripts)).toBe(
    page("<script>own('$&')</script>", "<p>25</p><p>587</p><script>page()</script>"),
  );
});

test("a script asked for twice stands there once", () => {
  const twice = page("", `${script("carry")}${script("own")}${script("carry")}${script("own")}`);
  expect(withSmallScripts(twice, scripts)).toBe(page("<script>own('$&')</script>", "<script>carry()</script>"));
});

test("a page without them stays as it is", () => {
  const html = page('<script type="speculationrules">{}</script>', "<p>25</p>");
  expect(withSmallScripts(html, scripts)).toBe(html);
});

test("an unknown script stops the build", () => {
  expect(() => withSmallScripts(page("", script("other")), scripts)).toThrow("/scripts/other.js");
});
