import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { makers } from "./corpus/makers.ts";
import { day, forged, fromOwnServer, ownHosts, postfixTo } from "./corpus/parts.ts";
import { pasted } from "./corpus/pasted.ts";
import { postfix } from "./corpus/postfix.ts";
import { remarks } from "./corpus/remarks.ts";
import { ways } from "./corpus/ways.ts";
import { reasons, type State, states } from "./reasons.ts";
import { howSent } from "./verdict.ts";

const corpus = [...postfix, ...makers, ...remarks, ...ways, ...pasted];

for (const [what, header, state, ...why] of corpus) {
  test(`${what}: ${state}, ${why}`, () => {
    const sent = howSent(header, ownHosts);
    expect({ state: sent.state, reasons: sent.reasons }).toEqual({ state, reasons: why });
    expect(sent.line !== undefined).toBe(state !== "no-header");
  });
}

test("every state and every reason has a header in the table, but for those that hang on the provider", () => {
  expect([...new Set(corpus.map(([, , state]) => state))].sort()).toEqual(Object.keys(states).sort());
  const shown = new Set<string>(corpus.flatMap(([, , , ...why]) => why));
  expect(Object.keys(reasons).filter((reason) => !shown.has(reason))).toEqual([
    "not-encrypted",
    "listed-server",
    "no-trusted-host",
  ]);
});

test.describe("what the record asks for decides whether a plain connection is wrong:", () => {
  for (const [clause, encryption, state, why] of [
    ["ESMTPA", "starttls", "wrong", ["not-encrypted"]],
    ["ESMTPA", "tls", "wrong", ["not-encrypted"]],
    ["ESMTPA", "none", "right", ["authenticated"]],
    ["ESMTPA", "unknown", "right", ["authenticated"]],
    ["ESMTPSA", "starttls", "right", ["authenticated-and-encrypted"]],
    ["ESMTPSA", "none", "right", ["authenticated-and-encrypted"]],
    ["ESMTPS", "starttls", "wrong", ["not-authenticated"]],
    ["ESMTP", "starttls", "wrong", ["not-authenticated", "not-encrypted"]],
    ["ESMTP", "unknown", "wrong", ["not-authenticated"]],
  ] as const) {
    test(`${clause}, where the record says ${encryption}`, () => {
      expect(howSent(postfixTo(clause), ownHosts, encryption)).toMatchObject({ state, reasons: why });
    });
  }
});

test.describe("the names that the provider's servers may have", () => {
  const header = postfixTo("ESMTPSA");
  for (const [trusted, state] of [
    [["smtp.example.jp"], "right"],
    [["example.jp"], "right"],
    [["example.com", "example.jp"], "right"],
    [["mx.example.jp"], "unknown"],
    [["p.example.jp"], "unknown"],
    [["xample.jp"], "unknown"],
    [["mail.smtp.example.jp"], "unknown"],
    [[], "unknown"],
  ] as const satisfies readonly (readonly [readonly string[], State])[]) {
    test(`[${trusted}]: ${state}`, () => {
      expect(howSent(header, trusted).state).toBe(state);
    });
  }

  test("may be those of subscribers' lines too, which then settles less", () => {
    const fromLine = (clause: string) => postfixTo(clause, "pc (line5.example.jp [203.0.113.5])");
    expect(howSent(fromLine("ESMTPSA"), ["example.jp"])).toMatchObject({ state: "right" });
    expect(howSent(fromLine("ESMTP"), ["example.jp"])).toMatchObject({ state: "unknown", reasons: ["own-hop"] });
    expect(howSent(fromLine("ESMTP") + forged, ["example.jp"])).toMatchObject({ state: "unknown" });
    expect(howSent(fromLine("ESMTP"), ownHosts)).toMatchObject({ state: "wrong" });
  });
});

test("without a trusted host the field is shown that a reader can compare", () => {
  const { state, reasons: why, line } = howSent(fromOwnServer + postfixTo("ESMTPSA"), []);
  expect({ state, why }).toEqual({ state: "unknown", why: ["no-trusted-host"] });
  expect(line).toMatchObject({ by: { value: "smtp.example.jp" }, with: { value: "ESMTPSA" } });
  expect(howSent(fromOwnServer, []).line).toMatchObject({ by: { value: "mx.example.jp" } });
});

test("the server of somebody else is named", () => {
  const elsewhere = `Received: from smtp.example.com (smtp.example.com [198.51.100.7]) by mx.example.jp with ESMTPS id 1; ${day}
Received: from pc ([192.168.1.5]) by SMTP.example.com. with ESMTPSA id 2; ${day}`;
  expect(howSent(elsewhere, ownHosts)).toMatchObject({ reasons: ["other-server"], server: "smtp.example.com" });
});

/** Text that has the shape of a header, more or less. */
const headerish = fc
  .array(
    fc.constantFrom(
      ...[
        "Received:",
        " from ",
        " by ",
        " with ",
        " id ",
        " for ",
        "; ",
        "\n",
        "\n\t",
        "\r\n",
        "(",
        ")",
        '"',
        "<",
        ">",
        "\\",
      ],
      ...[
        "smtp.example.jp",
        "mx.example.jp",
        "ESMTPSA",
        "ESMTP",
        "LMTP",
        "HTTP",
        "localhost",
        "[127.0.0.1]",
        "[203.0.113.5]",
      ],
      ...["&lt;", "helo=", "authenticated", "（日本語）", "\u0000", "\u{1f4e7}", "Message-ID:"],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));
const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  headerish,
  fc.constantFrom(...corpus.map(([, header]) => header)),
);

test("whatever is pasted gets an answer, and nothing is right without a trusted host", () => {
  const proves = ({ state }: { state: State }) => state === "right" || state === "wrong";
  const property = fc.property(anything, (text) => {
    const { state, reasons: why } = howSent(text, ownHosts);
    const isKnown = Object.hasOwn(states, state) && why.length > 0 && why.every((one) => Object.hasOwn(reasons, one));
    return isKnown && !proves(howSent(text, [])) && !proves(howSent(text, ["trusted.example.com"]));
  });
  fc.assert(property, { numRuns: 1000 });
});

test("nothing that stands below the field of a stranger makes a mail right", () => {
  const stranger = `Received: from pc (line.example.net [203.0.113.5]) by smtp.example.jp with ESMTP id 1; ${day}\n`;
  const property = fc.property(anything, (text) => howSent(stranger + text, ownHosts).state !== "right");
  fc.assert(property, { numRuns: 1000 });
});

test("however long the text, the reading takes no time that is felt", () => {
  const started = performance.now();
  for (const piece of [
    "Received:",
    "Received: by a\n",
    forged,
    "(",
    "\\(",
    '"',
    "<",
    " ",
    "\n",
    "a",
    "[1",
    "from by ",
    "helo=",
    ";",
    "-.",
    "&lt;",
  ])
    for (const before of [
      "",
      "Received: ",
      "Received: from a (",
      "Received: from localhost ([127.0.0.1]) by smtp.example.jp; x\n",
    ])
      howSent(before + piece.repeat(100_000 / piece.length), ownHosts);
  expect(performance.now() - started).toBeLessThan(4000);
});

test("more than 100,000 characters are not read", () => {
  const long = "x".repeat(100_000);
  expect(howSent(`${long}\n${postfixTo("ESMTPSA")}`, ownHosts)).toMatchObject({ state: "no-header" });
});
