import { expect, test } from "@playwright/test";
import { withOwnScript, withSmallScripts } from "./small-scripts.mjs";

const scripts = new Map([
  ["/scripts/own.js", "own('$&')"],
  ["/scripts/page.js", "page('$&')"],
  ["/scripts/carry.js", "carry()"],
]);
const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const script = (name: string) => `<script src="/scripts/${name}.js"></script>`;

test("small scripts wait until the page is read, each once", () => {
  expect(
    withSmallScripts(page("", `${script("page")}<p>25</p>${script("carry")}<p>587</p>${script("page")}`), scripts),
  ).toBe(page("", "<p>25</p><p>587</p><script>page('$&')</script><script>carry()</script>"));
});

test("a page without them stays as it is", () => {
  const html = page('<script type="speculationrules">{}</script>', "<p>25</p>");
  expect(withSmallScripts(html, scripts)).toBe(html);
});

test("an unknown script stops the build", () => {
  expect(() => withSmallScripts(page("", script("other")), scripts)).toThrow("/scripts/other.js");
});

test("a page that shows the reader's own values gets their script at the end of its head", () => {
  for (const body of ['<p><own-value of="port">587</own-value></p>', '<own-only hidden=""></own-only>'])
    expect(withOwnScript(page("<style></style>", body), scripts)).toBe(
      page("<style></style><script>own('$&')</script>", body),
    );
  const other = page("", "<p>&lt;own-value&gt;</p><copy-value></copy-value>");
  expect(withOwnScript(other, scripts)).toBe(other);
});
