import { expect, test } from "@playwright/test";
import { changed, faultsOf, isJapanese, readInvented } from "./invented-site.ts";

const noticeFile = "content/notice.mdx";
/** Puts this into the notice's section, from line 8 on. */
const inNotice = (body: string) => changed(noticeFile, "はじめます。\n", `${body}\n`);

test.describe("a link that leads nowhere is told with its place and where links may lead:", () => {
  for (const [what, body, line, found, fix] of [
    ["to no page", "文。\n\n[先](/banana)", 10, "/banana", "/guides/windows/yubin"],
    ["to a page in capitals", "[先](/Guides)", 8, "/Guides", "/guides"],
    ["to no part of another page", "[先](/guides/windows/yubin#banana)", 8, "#banana", "#port"],
    ["to no part of the same page", "[先](#banana)", 8, "#banana", "#start"],
    ["in a list in a note", "<Note>\n\n- [先](/banana)\n\n</Note>", 10, "/banana", "/check"],
    ["without a slash", "[先](guides)", 8, "guides", "/"],
    ["by a reference", "[先][a]\n\n[a]: /banana", 10, "/banana", "/check"],
    ["to a script", "[先](javascript:alert(1))", 8, "javascript:alert(1)", "https://"],
    ["to a file on the editor's disk", "[先](file:///C:/a.mdx)", 8, "file:///C:/a.mdx", "https://"],
  ] as const) {
    test(what, () => {
      const faults = faultsOf(inNotice(body), found);
      expect(faults).toEqual([expect.objectContaining({ file: noticeFile, line, fix: expect.stringContaining(fix) })]);
      expect(faults.every(isJapanese)).toBe(true);
    });
  }
});

test("links to pages, to their parts, to other sites and to people are none", () => {
  const links = [
    ...["/", "/check", "/notice", "/guides", "/contact", "/result/change", "/guides/windows/yubin"],
    ...["#start", "/notice#start", "/about#figures", "/guides/windows/yubin#port", "/guides/windows/yubin#undo"],
    ...["https://example.com/", "tel:0000-00-0000", "mailto:info@example.jp"],
  ];
  expect(readInvented(inNotice(links.map((link) => `- [先](${link})`).join("\n"))).faults).toEqual([]);
});
