import { expect, test } from "@playwright/test";
import type { Nodes } from "mdast";
import type { Provider } from "./provider.ts";
import { readSite } from "./read.ts";
import { resolve } from "./resolve.ts";
import { type EncryptionState, encryptionStates } from "./settings.ts";
import { attribute, tagsOf } from "./tags.ts";

/** The programs of the notice's table, and their guides. */
const notice = [
  ["Windows メール", "windows/windows-mail-vista"],
  ["Outlook Express 6.0", "windows/outlook-express-6"],
  ["Outlook Express 5.0", "windows/outlook-express-5"],
  ["Outlook 2007", "windows/outlook-2007"],
  ["Outlook 2003", "windows/outlook-2003"],
  ["Netscape 7.1", "windows/netscape-7-1"],
  ["Thunderbird 2.X", "windows/thunderbird-2"],
  ["PostPet Ver.3", "windows/postpet-v3"],
  ["Mac OS X 10.5 Mail 2.×", "mac/mail-10-5"],
  ["Mac Mail", "mac/mail-older"],
  ["Outlook Express 5.0", "mac/outlook-express-5"],
  ["Netscape 7.1", "mac/netscape-7-1"],
  ["Thunderbird 2.X", "mac/thunderbird-2"],
  ["PostPet Ver.3", "mac/postpet-v3"],
] as const;

const site = publishedSite();

test("the notice's table leads to the guide of each of its programs", () => {
  const table = site.notice.body.children.flatMap((node) => linksIn(node).filter(({ inTable }) => inTable));
  expect(table.map(({ words, url }) => [words, url.replace("/guides/", "")]).sort()).toEqual([...notice].sort());
});

for (const [, id] of notice) {
  test(`${id} is there, under the older programs`, () => {
    expect(site.guides.find((guide) => guide.id === id)?.head.era).toBe("seed");
  });
}

/** It can no longer send: its guide says what to use instead, and has nothing to set. */
const dead = "windows/mail-app";

test("the mail app that can no longer send names what to use instead", () => {
  expect(site.guides.find(({ id }) => id === dead)?.head.alternative?.guide).toMatch(/^windows\//);
});

for (const { id, head, body } of site.guides.filter((guide) => guide.id !== dead)) {
  test(`${id} says what to look at once the port is right`, () => {
    expect(head.next?.at).not.toMatch(/^$|^(short-)?port$/);
  });

  test(`${id} is right for every encryption that the record may state, and for none stated`, () => {
    const seen = encryptionStates.map((state) => ({
      state,
      body: resolve(body, providerWith(state), () => ({ width: 1, height: 1 })),
    }));
    expect(new Set(seen.map((one) => JSON.stringify(one.body))).size).toBe(encryptionStates.length);
    for (const one of seen) {
      const wrong = chosenEncryption(one.body).filter(({ states }) => !states.includes(one.state));
      expect(wrong, one.state).toEqual([]);
    }
  });
}

/** What drawings show as chosen for the encryption, with the states in which that is right. */
function chosenEncryption(body: Nodes): { label: string; states: EncryptionState[] }[] {
  const selects = tagsOf(body, "Select").map((tag) => ({
    label: attribute(tag, "value") ?? "",
    states: statesOf(attribute(tag, "value") ?? ""),
  }));
  const boxes = tagsOf(body, "Check", "Radio", "Switch")
    .filter((tag) => hasAttribute(tag, "checked") || hasAttribute(tag, "chosen"))
    .map((tag) => attribute(tag, "label") ?? "")
    .map((label) => ({ label, states: statesOf(label) }));
  return [...selects, ...boxes];
}

function statesOf(value: string): EncryptionState[] {
  if (/Don't use TLS/.test(value)) return ["none"];
  if (/SMTPS/.test(value)) return ["tls"];
  if (/STARTTLS/i.test(value)) return ["starttls"];
  if (/しない/.test(value)) return [...encryptionStates];
  // Old programs call both SSL, or let one box stand for both.
  return /SSL|TLS/.test(value) ? ["starttls", "tls"] : [...encryptionStates];
}

function hasAttribute(tag: Parameters<typeof attribute>[0], name: string): boolean {
  return tag.attributes.some((one) => one.type === "mdxJsxAttribute" && one.name === name);
}

function providerWith(state: EncryptionState): Provider {
  const { encryption: _, ...outgoing } = site.provider.outgoing;
  return { ...site.provider, outgoing: state === "unknown" ? outgoing : { ...outgoing, encryption: state } };
}

function linksIn(node: Nodes, inTable = false): { words: string; url: string; inTable: boolean }[] {
  if (node.type === "link")
    return [{ words: node.children.map((one) => ("value" in one ? one.value : "")).join(""), url: node.url, inTable }];
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => linksIn(child, inTable || node.type === "table"));
}

function publishedSite() {
  const { value, faults } = readSite(process.cwd(), "micnet");
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}
