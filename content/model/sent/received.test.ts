import { expect, test } from "@playwright/test";
import { receivedFields } from "./header.ts";
import { readReceived, receivedLines } from "./received.ts";

test("a field is read into its parts", () => {
  expect(
    readReceived(
      'from pc (line.example.net [203.0.113.5]) (using TLSv1.3 with cipher X (256/256 bits)) by smtp.example.jp (Postfix) with ESMTPSA id 4XyZ for <"a; b (c"@example.jp>; Tue, 24 Nov 2026 10:00:00 +0900 (JST)',
    ),
  ).toEqual({
    from: { value: "pc", comments: ["line.example.net [203.0.113.5]", "using TLSv1.3 with cipher X (256/256 bits)"] },
    by: { value: "smtp.example.jp", comments: ["Postfix"] },
    with: { value: "ESMTPSA", comments: [] },
    id: { value: "4XyZ", comments: [] },
    for: { value: '<"a; b (c"@example.jp>', comments: [] },
    date: "Tue, 24 Nov 2026 10:00:00 +0900 (JST)",
  });
});

test.describe("the word behind `with` is read", () => {
  for (const [text, protocol] of [
    ["by a with ESMTP", "ESMTP"],
    ["BY a WITH ESMTP", "ESMTP"],
    ["by a with (AES256 encrypted) ESMTPS", "ESMTPS"],
    ["by a (with (brackets) with SMTP in it) with ESMTPA", "ESMTPA"],
    ["by a (left \\( alone) with ESMTPA", "ESMTPA"],
    ["by a via b with Microsoft SMTP Server (version=TLS1_2) id 1", "Microsoft SMTP Server"],
    ['from "a with b" by c with ESMTP', "ESMTP"],
    ["from with by a with ESMTP", "ESMTP"],
    ["by a id with", undefined],
    ["by a; with ESMTP", undefined],
    ["by a (with ESMTP", undefined],
    ['by a "with ESMTP', undefined],
    ["by a with", ""],
  ] as const) {
    test(text, () => {
      expect(readReceived(text)?.with?.value).toBe(protocol);
    });
  }
});

for (const twice of ["from a by b with ESMTPSA by c", "from a from b by c", "by a with SMTP with ESMTPSA"]) {
  test(`「${twice}」 says nothing`, () => {
    expect(readReceived(twice)).toEqual({});
  });
}

test("notes without a server are no fields of their own", () => {
  expect(receivedLines("Received: (qmail 1 invoked by uid 89); now\nReceived: by a with SMTP\nReceived:\n")).toEqual([
    { by: { value: "a", comments: [] }, with: { value: "SMTP", comments: [] } },
  ]);
});

test.describe("fields are found and unfolded", () => {
  for (const [what, text, fields] of [
    ["newest first", "Received: b\nReceived: a", ["b", "a"]],
    ["among others", "Return-Path: <a>\nReceived: b\nFrom: c\nReceived: a\nSubject: d", ["b", "a"]],
    ["on several lines", "Received: a\n\tb\n  c\nFrom: d", ["a b c"]],
    ["without the blanks of a fold", "Received: from a\nby b\nFrom: c", ["from a by b"]],
    ["with the line ends of Windows", "Received: a\r\n\tb\r\n", ["a b"]],
    ["with those of old Macs", "Received: a\r\tb\rFrom: c", ["a b"]],
    ["in any case of letters", "RECEIVED: a\nreceived:b", ["a", "b"]],
    ["below other words", "ヘッダー\n\n-----\nReceived: a", ["a"]],
    ["up to the first empty line", "Received: a\n \t\nReceived: b", ["a"]],
    [
      "with an address that looks like a field's name",
      "Received: by\n 2001:db8::1 with SMTP",
      ["by 2001:db8::1 with SMTP"],
    ],
    ["behind a mark that begins some files", "\ufeffReceived: a", ["a"]],
    ["as pages write them", "Received: for &lt;a@b&gt; &amp; &quot;c&quot;&nbsp;d", ['for <a@b> & "c" d']],
    ["with full-width colons", "Received：a\nFrom：b\nReceived：c", ["a", "c"]],
    ["with an empty line after each", "Received: a\n\n b\n\nFrom: c\n\n\n\nReceived: d", ["a b"]],
    [
      "with all line ends lost",
      `Return-Path: <a> Received: from b by c; now Received: by d; then X-Spam: ${"no ".repeat(60)}`,
      ["from b by c; now", `by d; then X-Spam: ${"no ".repeat(60)}`.trim()],
    ],
    ["not where a short line only speaks of them", "Received: a\nSubject: Received: by d", ["a"]],
    ["not where another field ends so", "X-Received: a\nReceived-SPF: b", []],
    ["where the whole of them is quoted", "> Received: a\n> \tb", ["a b"]],
    ["not where a reply quotes them below its own words", "はい\n> Received: a", []],
  ] as const) {
    test(what, () => {
      expect(receivedFields(text)).toEqual(fields);
    });
  }
});
