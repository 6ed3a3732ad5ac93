import { expect, test } from "@playwright/test";
import { siteOnDisk } from "@/content/model/site-on-disk";
import { programNames } from "./program-names";

const names = programNames(siteOnDisk());

for (const [what, id, name] of [
  ["versions share the name before their number", "outlook-express", "Outlook Express"],
  ["the plainest name speaks for a family", "outlook", "Outlook"],
  ["the only version keeps its number", "netscape", "Netscape 7.1"],
  ["a bracket stays where the word before it names no program", "iphone-mail", "メール（iPhone・iPad）"],
  ["a guide is told from its family's others by its system", "windows/outlook-new", "新しい Outlook（Windows）"],
  ["a name in which the system stands gets it no second time", "android/outlook", "Outlook（Android）"],
  ["two systems in a name are one, too", "ios/outlook", "Outlook（iPhone・iPad）"],
] as const) {
  test(`${what}: ${name}`, () => expect(names.get(id)).toBe(name));
}

test("no name says its system twice, and no family that of one version among several", () => {
  const { guides } = siteOnDisk();
  for (const name of names.values()) expect(name).not.toMatch(/（(.+)）（\1）$/);
  for (const program of new Set(guides.map(({ head }) => head.program))) {
    const clients = new Set(guides.flatMap(({ head }) => (head.program === program ? [head.client] : [])));
    if (clients.size > 1) expect(names.get(program)).not.toMatch(/\d/);
  }
});
