import { expect, test } from "@playwright/test";
import type { Nodes } from "mdast";
import type { Tag } from "./mdx.ts";
import { toText } from "./plain-text.ts";
import type { Provider } from "./provider.ts";
import { resolve } from "./resolve.ts";
import { type EncryptionState, encryptionStates } from "./settings.ts";
import { withEncryption } from "./setup/invented-providers.ts";
import { siteOnDisk } from "./site-on-disk.ts";
import { attribute, isTag, nodesOf, tagsOf } from "./tags.ts";

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

const site = siteOnDisk();

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

/** It may have nothing to choose for that, and its guide says so. */
const withoutTls = "/netscape-7-1";

for (const { id, head, body } of site.guides.filter((guide) => guide.id !== dead)) {
  test(`${id} says what to look at once the port is right`, () => {
    expect(head.next?.at).not.toMatch(/^$|^(short-)?port$/);
  });

  test(`${id} is right for every encryption that the record may state, and for none stated`, () => {
    const seen = encryptionStates.map((state) => ({
      state,
      body: resolve(body, withEncryption(site.provider, state), () => ({ width: 1, height: 1 })),
    }));
    expect(new Set(seen.map((one) => JSON.stringify(one.body))).size).toBe(encryptionStates.length);
    for (const one of seen) {
      const provider = withEncryption(site.provider, one.state);
      const told = toldEncryption(one.body, provider);
      const all = [...drawnEncryption(one.body), ...told, ...saidEncryption(one.body, provider)];
      expect(
        all.filter(({ states }) => !states.includes(one.state)),
        one.state,
      ).toEqual([]);
      // Where the record does not say, nothing is to be chosen; else something is.
      const tells = one.state !== "unknown" && !(one.state === "tls" && id.endsWith(withoutTls));
      expect(told.length > 0, `${one.state}: ${JSON.stringify(told)}`).toBe(tells);
      const warned = tagsOf(one.body, "Note").some((note) => attribute(note, "title")?.includes("暗号化を使いません"));
      expect(warned, `${one.state}: the password goes in the clear`).toBe(one.state === "none");
    }
  });
}

type Choice = { words: string; states: EncryptionState[] };

/** What drawings show as chosen for the encryption, with the states in which that is right. */
function drawnEncryption(body: Nodes): Choice[] {
  const after = [...nodesOf(body)].flatMap(({ node, around }) =>
    isTag(node) && !around.some((one) => attribute(one, "caption")?.includes("変える前")) ? [node] : [],
  );
  const chosen = (tag: Tag) => hasAttribute(tag, "checked") || hasAttribute(tag, "chosen");
  return after.flatMap((tag): Choice[] => {
    const label = attribute(tag, "label") ?? "";
    const value = attribute(tag, "value") ?? "";
    if (["Select", "PhoneRow", "Fact"].includes(tag.name ?? "")) {
      const asked = /暗号|保護|セキュリティ|SSL|TLS/.test(label);
      const states =
        asked && isOff.test(value) ? (["none"] as const) : statesOf(/^(オン|使う)$/.test(value) ? label : value);
      return [{ words: `${label} ${value}`, states: [...states] }];
    }
    return chosen(tag) ? [{ words: label, states: statesOf(label) }] : [];
  });
}

const isOff = /^(なし|オフ|使わない|暗号化しない|保護しない)$/;

/** What the step about the encryption tells to choose or to tick. */
function toldEncryption(body: Nodes, provider: Provider): Choice[] {
  const step = tagsOf(body, "Step").find((tag) => attribute(tag, "id") === "encryption");
  return step ? sentencesIn(step, provider).flatMap(choiceTold) : [];
}

/** What any sentence says about the encryption that is used. */
function saidEncryption(body: Nodes, provider: Provider): Choice[] {
  return sentencesIn(body, provider).flatMap((words): Choice[] => {
    const [, used] = /(STARTTLS|SSL\/TLS)[）』」]?\s*を使(います|う、)/.exec(words) ?? [];
    return used ? [{ words, states: statesOf(used) }] : [];
  });
}

function choiceTold(words: string): Choice[] {
  const [, quoted = "", bare = ""] =
    /(?:[『「]([^』」]+)[』」]|(STARTTLS|SSL\/TLS) )(?=[^』」]*(を選びます|にします|印を付けます))/.exec(words) ?? [];
  const chosen = quoted || bare;
  if (/を選びます|[』」](という意味の表示)?にします/.test(words))
    return [
      {
        words,
        states: /なし|いいえ|使わない|使用しない|暗号化しない/.test(chosen) ? ["none"] : statesOf(chosen || "SSL"),
      },
    ];
  if (/STARTTLS[^』]*』の印は外します/.test(words)) return [{ words, states: ["none", "tls"] }];
  if (/印(を|は)(外します|付けません)|印があれば、外します|付いていたら、外します|オフにします/.test(words))
    return [{ words, states: ["none", "starttls"] }];
  return /印を付けます|オンにします/.test(words) ? [{ words, states: statesOf(chosen || "SSL") }] : [];
}

function sentencesIn(body: Nodes, provider: Provider): string[] {
  return [...nodesOf(body)].flatMap(({ node }) => {
    if (node.type === "paragraph" || node.type === "tableCell") return toText(node, provider).split("。");
    return isTag(node) ? ["title", "summary"].flatMap((name) => attribute(node, name) ?? []) : [];
  });
}

function statesOf(value: string): EncryptionState[] {
  if (/Don't use TLS/.test(value)) return ["none"];
  if (/STARTTLS/i.test(value)) return ["starttls"];
  if (/SMTPS|^SSL\/TLS$|^Use TLS$|専用のポートで TLS/.test(value)) return ["tls"];
  if (/しない/.test(value)) return [...encryptionStates];
  // Old programs call both SSL, or let one box stand for both.
  return /SSL|TLS/.test(value) ? ["starttls", "tls"] : [...encryptionStates];
}

function hasAttribute(tag: Tag, name: string): boolean {
  return tag.attributes.some((one) => one.type === "mdxJsxAttribute" && one.name === name);
}

function linksIn(node: Nodes, inTable = false): { words: string; url: string; inTable: boolean }[] {
  if (node.type === "link")
    return [{ words: node.children.map((one) => ("value" in one ? one.value : "")).join(""), url: node.url, inTable }];
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => linksIn(child, inTable || node.type === "table"));
}
