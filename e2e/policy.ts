import { createHash } from "node:crypto";
import { parse } from "parse5";
import { expect } from "./site.ts";
import type { Answer } from "./wire.ts";

/** What the page's own content security policy says: sources by directive. */
function policyOf(html: string): Record<string, string[]> {
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources]),
  );
}

/** The page says which scripts and styles are its own, and the headers say the rest. */
export function expectPolicy({ headers, text }: Answer) {
  const policy = policyOf(text);
  const { scripts, styles, others } = inlineParts(text);
  expect(policy["default-src"]).toEqual(["'none'"]);
  expect(policy["base-uri"]).toEqual(["'none'"]);
  // What is typed into a personal form has nowhere to go.
  expect(policy["form-action"]).toEqual([text.includes("data-no-submit") ? "'none'" : "'self'"]);
  expect(new Set(policy["script-src"])).toEqual(new Set(["'self'", ...scripts.map(hash)]));
  expect(new Set(policy["style-src"])).toEqual(new Set(styles.map(hash)));
  expect(["'self'", "'none'"]).toContain(policy["connect-src"]?.join(" "));
  expect(JSON.stringify(policy)).not.toMatch(/unsafe|https?:|\*/);
  // No style or handler within a tag: the policy would drop it.
  expect(others).toEqual([]);

  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("same-origin");
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

type Element = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Element[] };

function inlineParts(html: string) {
  const elements = allOf(parse(html) as Element);
  const textsOf = (name: string) =>
    elements
      .filter(({ nodeName, attrs }) => nodeName === name && !attrs?.some((attribute) => attribute.name === "src"))
      .map(({ childNodes }) => childNodes?.[0]?.value ?? "");
  return {
    scripts: textsOf("script"),
    styles: textsOf("style"),
    others: elements.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === "style" || name.startsWith("on"))),
  };
}

function allOf(element: Element): Element[] {
  return [element, ...(element.childNodes ?? []).flatMap(allOf)];
}
