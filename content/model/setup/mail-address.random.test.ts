import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readMailAddress } from "./mail-address.ts";
import { readMailbox } from "./mailbox.ts";
import { oddAddress, plainAddress } from "./odd-addresses.ts";

// What nobody thought of.

const read = (typed: string) => readMailAddress(typed, { mailDomain: "example.jp" });

test("every address that the grammar allows is read as it is, in small letters", () => {
  fc.assert(
    fc.property(oddAddress, (address) => {
      expect(read(address)).toEqual({ kind: "own", address: address.toLowerCase(), completed: false });
    }),
  );
});

test("however an address without quotes is wrapped, it is the same", () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
  const wraps: ((address: string) => string)[] = [
    wide,
    (address) => ` ${address}\r\n`,
    (address) => `山田太郎 <${address}>`,
    (address) => `mailto:${encodeURIComponent(address)}?subject=x`,
    (address) => `「${address}」`,
    (address) => address.replace("@", " @\n"),
  ];
  fc.assert(
    fc.property(plainAddress, fc.constantFrom(...wraps), (address, wrap) => {
      expect(read(wrap(address))).toEqual(read(address));
    }),
  );
});

test("whatever is typed, there is a reading, and an own address is one by the grammar", () => {
  const anything = fc.string({ unit: "binary", maxLength: 200 });
  const pieces = fc
    .array(
      fc.constantFrom(
        "@",
        ".",
        "<",
        ">",
        '"',
        "\\",
        "'",
        " ",
        "\n",
        "taro",
        "example.jp",
        "mailto:",
        "%",
        "山",
        ":",
        ",",
      ),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(anything, pieces), (typed) => {
      const reading = read(typed);
      if (reading.kind !== "own") return;
      expect(readMailbox(reading.address)).toMatchObject({ kind: "mailbox", domain: "example.jp" });
      expect(read(reading.address)).toEqual({ ...reading, completed: false });
    }),
    { numRuns: 2000 },
  );
});

test("however long the text, the reading takes no time that is felt", () => {
  const started = performance.now();
  for (const piece of ["a", "a@", " ", '"', '\\"', '"\\', "<", "<a@", ".", "'", "ﷺ", "mailto:", "%4"]) {
    for (const length of [900, 100_000]) read(piece.repeat(length).slice(0, length));
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
