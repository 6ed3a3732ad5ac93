import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readAutodiscoverRequest } from "./autodiscover-request.ts";
import { oddAddress } from "./odd-addresses.ts";
import { printXml, tag } from "./xml.ts";

const outlook = "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
const mobile = "http://schemas.microsoft.com/exchange/autodiscover/mobilesync/responseschema/2006";

function request(address: string, schema = outlook): string {
  const xmlns = "http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006";
  const parts = [tag("EMailAddress", address), tag("AcceptableResponseSchema", schema)];
  return printXml(tag("Autodiscover", [tag("Request", parts)], { xmlns }));
}

const plain = request("taro@example.jp");
const short = "<Autodiscover><Request><EMailAddress>taro@example.jp</EMailAddress></Request></Autodiscover>";

for (const [how, body] of [
  ["as Outlook sends it", plain],
  ["in one line", plain.replace(/\n */g, "")],
  ["with the line ends of Windows", plain.replace(/\n/g, "\r\n")],
  ["with a byte order mark", `\ufeff${plain}`],
  ["with blanks before and behind", `\n ${plain} \n`],
  ["without a declaration", plain.replace(/^.*\n/, "")],
  ["without a schema", short],
  ["with blanks around the address", short.replace("taro@example.jp", "\n  taro@example.jp\n")],
  ["with an empty element", short.replace("<EMail", "<LegacyDN/><EMail")],
  ["with blanks in the end tags", short.replace(/<\/(\w+)>/g, "</$1 >")],
  ["with an @ by number", short.replace("@", "&#64;")],
  ["with an @ by hexadecimal number", short.replace("@", "&#x40;")],
] as const) {
  test(`the address is read ${how}`, () => {
    expect(readAutodiscoverRequest(body)).toEqual({ kind: "address", address: "taro@example.jp" });
  });
}

for (const [what, body] of [
  ["nothing", ""],
  ["a form", "email=taro@example.jp"],
  ["JSON", '{"EMailAddress":"taro@example.jp"}'],
  ["another document", "<html><body>taro@example.jp</body></html>"],
  ["a request without an address", short.replace(/<EMail.*ss>/, "")],
  ["an empty address", request("")],
  ["no address in the address", request("taro")],
  ["an address with Japanese", request("太郎@example.jp")],
  ["an address that was decoded wrongly", request("t\ufffdro@example.jp")],
  ["a body that was decoded wrongly", [...plain].join("\u0000")],
  ["the schema of telephones", request("taro@example.jp", mobile)],
  ["a document type", plain.replace("?>", '?><!DOCTYPE x [<!ENTITY a "taro@example.jp">]>')],
  ["a document type before all", `<!DOCTYPE Autodiscover>${short}`],
  ["an entity of its own", short.replace("taro", "&a;")],
  ["a comment", short.replace("<EMail", "<!-- x --><EMail")],
  ["a section", short.replace("taro@example.jp", "<![CDATA[taro@example.jp]]>")],
  ["an instruction within", short.replace("<EMail", "<?php x ?><EMail")],
  ["a declaration within", short.replace("<EMail", '<?xml version="1.0"?><EMail')],
  ["two addresses", short.replace("</Request>", "<EMailAddress>b@example.jp</EMailAddress></Request>")],
  ["two requests", short + short],
  ["tags that do not pair", short.replace("</Request></Autodiscover>", "</Autodiscover></Request>")],
  ["an end too many", `${short}</Request>`],
  ["text before it", `x${short}`],
  ["text behind it", `${short}x`],
  ["a tag without a name", short.replace("<EMail", "< EMail")],
  ["an address at another place", "<EMailAddress>taro@example.jp</EMailAddress>"],
  ["tags too deep", `${"<a>".repeat(9)}${"</a>".repeat(9)}`],
] as const) {
  test(`${what} is a fault`, () => {
    expect(readAutodiscoverRequest(body)).toEqual({ kind: "fault" });
  });
}

test("a body that was cut anywhere is a fault", () => {
  const read = [...short].map((_, length) => readAutodiscoverRequest(short.slice(0, length)).kind);
  expect(new Set(read)).toEqual(new Set(["fault"]));
});

test("every address that the grammar allows is read as it was sent", () => {
  fc.assert(
    fc.property(oddAddress, (address) => {
      expect(readAutodiscoverRequest(request(address))).toEqual({ kind: "address", address });
    }),
  );
});

test("whatever is sent, there is a reading", () => {
  const pieces = [
    "<",
    ">",
    "/",
    "?xml ",
    "!DOCTYPE",
    "&",
    ";",
    '"',
    " ",
    "Autodiscover",
    "Request",
    "EMailAddress",
    "a@example.jp",
    "\u0000",
  ];
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.constantFrom(...pieces))), (sent) => {
      const { kind } = readAutodiscoverRequest([sent].flat().join(""));
      return kind === "address" || kind === "fault";
    }),
    { numRuns: 1000 },
  );
});

test("time grows with the length alone", () => {
  const started = performance.now();
  for (const piece of ["<", "<a", "<a>", "<a/>", "a", ">", "&", "&#", " ", "<a b='", "</a>", "\u0000", "<a></a>"]) {
    readAutodiscoverRequest(piece.repeat(300_000 / piece.length));
    readAutodiscoverRequest(short.replace("taro", piece.repeat(100_000 / piece.length)));
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
