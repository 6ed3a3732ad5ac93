import { expect, test } from "@playwright/test";
import { inOrder, rowsByCode } from "./by-code.ts";

test("an error stands under each of its codes, beside the others of that code", () => {
  const errors = [
    { id: "windows", texts: ["0x800CCC15", "0x800CCC0E"] },
    { id: "socket", texts: ["Socket Error: 10060"], codes: ["10060"] },
    { id: "login", texts: ["535 5.7.8", "535 … authentication failed"], codes: ["535", "535 5.7.0", "5.7.8"] },
    { id: "words", texts: ["ポート: 25", "Relay access denied"] },
    { id: "relay", texts: ["Relaying denied"], codes: ["5.7.1", "550"] },
    { id: "symptom", texts: ["急に 535 と出る"] },
  ];
  expect(rowsByCode(errors).map(({ codes, error }) => `${codes.join("、")}: ${error.id}`)).toEqual([
    "535、535 5.7.0、535 5.7.8: login",
    "535: symptom",
    "550: relay",
    "5.7.1: relay",
    "5.7.8: login",
    "10060: socket",
    "0x800CCC0E: windows",
    "0x800CCC15: windows",
  ]);
});

test("codes stand in the order in which people look for them", () => {
  const codes = ["0x800CCC1A", "10060", "0x800CCC13", "5.7.1", "535 5.7.8", "0x800CCC0E", "450"];
  expect(codes.toSorted(inOrder)).toEqual([
    "450",
    "535 5.7.8",
    "5.7.1",
    "10060",
    "0x800CCC0E",
    "0x800CCC13",
    "0x800CCC1A",
  ]);
});
