import { printXml, tag, type Xml } from "./xml.ts";

/** What a property list of ours may hold; numbers are integers, `undefined` is left out. */
export type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist | undefined };

/** An XML property list as Apple's programs read it (https://www.apple.com/DTDs/PropertyList-1.0.dtd). */
export function printPlist(value: Plist): string {
  return printXml(tag("plist", [element(value)], { version: "1.0" }), doctype);
}

const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

function element(value: Plist): Xml {
  if (typeof value === "string") return tag("string", value);
  if (typeof value === "number") return tag("integer", value);
  if (typeof value === "boolean") return tag(String(value), "");
  if (isList(value)) return tag("array", value.map(element));
  return tag(
    "dict",
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [tag("key", key), element(one)])),
  );
}

/** `Array.isArray` does not tell a readonly list from an object. */
function isList(value: readonly Plist[] | object): value is readonly Plist[] {
  return Array.isArray(value);
}
