import { XMLParser, XMLValidator } from "fast-xml-parser";

/** Parses generated XML again, texts and attributes as they stand; throws where it is not well-formed. */
export function parseXml(xml: string) {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  return parser.parse(xml);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  isArray: (name) => name === "Protocol",
});
