import { expect, test } from "@playwright/test";
import { peerOf } from "./peer.ts";
import { readReceived } from "./received.ts";

for (const [what, from, peer] of [
  [
    "Postfix",
    "pc (a.example.net [203.0.113.5])",
    { called: "pc", known: "a.example.net", address: "203.0.113.5", reach: "internet" },
  ],
  ["Postfix, nameless", "pc (unknown [203.0.113.5])", { called: "pc", address: "203.0.113.5", reach: "internet" }],
  [
    "Postfix, IPv6",
    "pc (a.example.net [IPv6:2001:DB8::5])",
    { called: "pc", known: "a.example.net", address: "2001:db8::5", reach: "internet" },
  ],
  [
    "Postfix, itself",
    "localhost (localhost [127.0.0.1])",
    { called: "localhost", address: "127.0.0.1", reach: "host" },
  ],
  [
    "Postfix, itself over IPv6",
    "localhost (localhost [IPv6:::1])",
    { called: "localhost", address: "::1", reach: "host" },
  ],
  [
    "an address within",
    "a.example.jp (unknown [172.16.0.9])",
    { called: "a.example.jp", address: "172.16.0.9", reach: "inside" },
  ],
  [
    "an address just outside",
    "a.example.jp (unknown [172.32.0.9])",
    { called: "a.example.jp", address: "172.32.0.9", reach: "internet" },
  ],
  [
    "an address that subscribers share",
    "pc (unknown [100.64.0.9])",
    { called: "pc", address: "100.64.0.9", reach: "internet" },
  ],
  [
    "a name in brackets of its own",
    "[127.0.0.1] (unknown [203.0.113.5])",
    { called: "[127.0.0.1]", address: "203.0.113.5", reach: "internet" },
  ],
  [
    "Gmail",
    "pc (A.example.net. [203.0.113.5])",
    { called: "pc", known: "a.example.net", address: "203.0.113.5", reach: "internet" },
  ],
  [
    "Sendmail, not sure",
    "pc (a.example.net [203.0.113.5] (may be forged))",
    { called: "pc", address: "203.0.113.5", reach: "internet" },
  ],
  [
    "Exim",
    "a.example.net ([203.0.113.5]:4711 helo=[127.0.0.1])",
    { called: "a.example.net", address: "203.0.113.5", reach: "internet" },
  ],
  [
    "Exim, nameless",
    "[203.0.113.5] (port=4711 helo=[127.0.0.1])",
    { called: "[203.0.113.5]", address: "203.0.113.5", reach: "internet" },
  ],
  [
    "qmail",
    "unknown (HELO [127.0.0.1]) (taro@203.0.113.5)",
    { called: "unknown", address: "203.0.113.5", reach: "internet" },
  ],
  [
    "Exchange",
    "EX01.example.jp (2001:db8::7)",
    { called: "ex01.example.jp", address: "2001:db8::7", reach: "internet" },
  ],
  ["no address", "pc", { called: "pc", reach: "unknown" }],
  ["a number that is no address", "pc (8.15)", { called: "pc", reach: "unknown" }],
] as const) {
  test(what, () => {
    expect(peerOf(readReceived(`from ${from} by smtp.example.jp`) ?? {})).toEqual(peer);
  });
}

test("a server that tells nothing tells nothing", () => {
  expect(peerOf({})).toEqual({ called: "", reach: "unknown" });
});
