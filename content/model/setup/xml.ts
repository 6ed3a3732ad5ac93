/** An element with either text or elements in it. */
export type Xml = { name: string; attributes: Readonly<Record<string, string>>; content: string | readonly Xml[] };

/** Builds an element; text and attributes are given as they are meant, printing escapes them. */
export function tag(name: string, content: string | number | readonly Xml[], attributes: Xml["attributes"] = {}): Xml {
  return { name, attributes, content: typeof content === "number" ? String(content) : content };
}

/** A whole XML 1.0 document in UTF-8. `doctype` stands, as it is, before the root. */
export function printXml(root: Xml, doctype = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${print(root, "")}`;
}

function print({ name, attributes, content }: Xml, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("")}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === "string") return `${start}>${escaped(content)}</${name}>\n`;
  return `${start}>\n${content.map((child) => print(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Characters that XML 1.0 allows in no form are left out (https://www.w3.org/TR/xml/#charsets). */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"']/g, (character) => names[character] ?? "");
}
