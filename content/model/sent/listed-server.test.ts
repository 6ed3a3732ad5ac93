import { expect, test } from "@playwright/test";
import { day, ownHosts } from "./corpus/parts.ts";
import { withListedServer } from "./listed-server.ts";
import { howSent } from "./verdict.ts";

const throughServer = (server: string) =>
  `Received: from ${server} (${server} [198.51.100.7]) by mx.example.jp with ESMTPS id 1; ${day}
Received: from pc ([192.168.1.5]) by ${server} with ESMTPSA id 2; ${day}`;
const providers = [
  { name: "れい社", hosts: ["smtp.example.com"] },
  { name: "ほか社", hosts: ["mail.example.net"] },
  { name: "大社", hosts: ["smtp.example.edu"], relatives: ["example.edu"] },
];

test("a mail through a listed provider's server is not wrong, and says whose it is", () => {
  const sent = withListedServer(howSent(throughServer("a.mail.example.net"), ownHosts), providers);
  expect(sent).toMatchObject({ state: "unknown", reasons: ["listed-server"], listed: "ほか社" });
});

test("so is one through a relay below its domains", () => {
  const sent = withListedServer(howSent(throughServer("relay-7.example.edu"), ownHosts), providers);
  expect(sent).toMatchObject({ state: "unknown", reasons: ["listed-server"], listed: "大社" });
});

test("through any other server it is as wrong as before", () => {
  const sent = howSent(throughServer("smtp.example.org"), ownHosts);
  expect(sent).toMatchObject({ state: "wrong", reasons: ["other-server"] });
  expect(withListedServer(sent, providers)).toEqual(sent);
});
