import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseXml } from "./parse-xml.ts";
import { printXml, tag } from "./xml.ts";

test("elements, attributes and texts are printed with their signs escaped", () => {
  const root = tag("a", [tag("b", `<&>"'`, { c: `<&>"'` }), tag("d", 1), tag("e", "")], { xmlns: "urn:x" });
  expect(printXml(root)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<a xmlns="urn:x">
  <b c="&lt;&amp;&gt;&quot;&apos;">&lt;&amp;&gt;&quot;&apos;</b>
  <d>1</d>
  <e/>
</a>
`);
});

test("what XML can't hold is left out", () => {
  expect(printXml(tag("a", "x\u0000\u0008\u000b\ud800\ufffey😀"))).toContain("<a>xy😀</a>");
});

test("any printable text comes back as it was", () => {
  const text = fc.string({ unit: fc.constantFrom(...("ab <>&\"'/;]![-?%れ😀".match(/./gu) ?? [])), minLength: 1 });
  fc.assert(
    fc.property(text, (content) => {
      const { a } = parseXml(printXml(tag("a", [tag("b", content, { c: content })])));
      expect(a.b).toEqual({ "#text": content, "@c": content });
    }),
  );
});
