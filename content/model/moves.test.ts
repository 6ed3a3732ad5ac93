import { expect, test } from "@playwright/test";
import { inventedFiles } from "./invented-files.ts";
import { changed } from "./invented-site.ts";
import { canMove, movedTo } from "./moved-to.ts";
import { movesOf } from "./moves.ts";
import { readNumbered } from "./numbered-site.ts";
import { pagesOf } from "./pages.ts";
import { readSite } from "./read.ts";
import type { Site } from "./site.ts";

const question = (id: string, head = "") =>
  `---\ntitle: ${id}は\nshort: ${id}\nhowToFindOut: ${id}の調べ方\nanswers: { yes: はい, no: いいえ }\n${head}---\n\n説明です。\n\n<IfUnsure>\n\n調べます。\n\n</IfUnsure>\n`;

/** `line` became `connection`, a second question came below it, and two other things were renamed. */
const site = siteAfter({
  "content/check.yaml": "ask: connection\nyes: { ask: server, yes: change, no: unaffected }\nno: unaffected\n",
  "content/check-history.yaml": `${inventedFiles["content/check-history.yaml"]}
- since: 2026-02-01
  tree: { ask: line, yes: { ask: port, yes: { ask: auth, yes: change, no: change }, no: change }, no: unaffected }
- since: 2026-03-01
  tree: { ask: connection, yes: { ask: server, yes: change, no: unaffected }, no: unaffected }
`,
  "content/questions/line.mdx": undefined,
  "content/questions/connection.mdx": question("connection", "formerly: [line]\n"),
  "content/questions/server.mdx": question("server"),
  ...changed("content/outcomes/change.mdx", "tone: act", "tone: act\nformerly: [taiou-1, old]"),
  ...changed(
    "content/guides/windows/yubin.mdx",
    "era: current",
    "era: current\nformerly: [windows/yubin-kun, mac/yubin]",
  ),
});
const published = { moves: movesOf(site) };
const pages = pagesOf(site).map(({ path }) => path);

for (const [from, to] of [
  ["/result/taiou-1", "/result/change"],
  ["/result/old", "/result/change"],
  ["/guides/windows/yubin-kun", "/guides/windows/yubin"],
  ["/guides/mac/yubin", "/guides/windows/yubin"],
  ["/check/line-yes", "/check/connection-yes"],
  ["/check/line-no", "/check/connection-no"],
  ["/check/line-unsure", "/check/connection-unsure"],
  ["/check/line-unanswered", "/check/connection-unanswered"],
  ["/check/line-yes/port-no", "/check/connection-yes/port-no"],
  ["/contact/line-unsure", "/contact/connection-unsure"],
  ["/contact/line-yes/port-unsure", "/contact/connection-yes/server-unsure"],
  ["/contact/line-yes/port-yes/auth-unsure", "/contact/connection-yes/server-unsure"],
] as const) {
  test(`${from} is ${to} now`, () => {
    expect(movedTo(published, from)).toBe(to);
    expect(canMove(from)).toBe(true);
  });
}

test("what is a page, never was one or has no page to lead to does not move", () => {
  for (const path of [
    ...pages,
    ...["/", "/check", "/check/", "/check/banana", "/check/line-yes/port-unanswered", "/result/", "/result/webmail"],
    ...["__proto__", "/result/__proto__", "constructor", "toString", "/guides/%E0%A4%A", ""],
  ])
    expect(movedTo(published, path), path).toBeUndefined();
});

test("every old address leads to a page in one step", () => {
  expect(Object.keys(published.moves).length).toBeGreaterThan(10);
  for (const [from, to] of Object.entries(published.moves)) {
    expect(pages).toContain(to);
    expect(pages).not.toContain(from);
  }
});

test("old trails whose answers no longer stand are pages, not for search engines, each once", () => {
  for (const path of ["connection-yes/port-no", "connection-yes/port-unsure", "connection-yes/port-yes/auth-yes"])
    expect(pagesOf(site).filter((page) => page.path === `/check/${path}`)).toEqual([
      { path: `/check/${path}`, listed: false },
    ]);
  expect(new Set(pages).size).toBe(pages.length);
});

test("a trail of which no answer stands leads to a person without any", () => {
  const anew = siteAfter({
    "content/check.yaml": "ask: other\nyes: change\nno: unaffected\n",
    "content/check-history.yaml": `- since: 2026-01-01
  tree: { ask: line, yes: { ask: port, yes: change, no: change }, no: unaffected }
- since: 2026-03-01
  tree: { ask: other, yes: change, no: unaffected }
`,
    "content/questions/line.mdx": undefined,
    "content/questions/other.mdx": question("other"),
  });
  const moves = movesOf(anew);
  expect(moves["/contact/line-yes/port-unsure"]).toBe("/contact");
  expect(moves["/contact/line-unsure"]).toBe("/contact");
});

test("the query stays as it was asked for, unless it is not plain", () => {
  for (const [query, kept] of [
    ["", ""],
    ["?from=taiou-1", "?from=taiou-1"],
    ["?a=%E0%A4%A&a=b", "?a=%E0%A4%A&a=b"],
    ["?a=あ", ""],
    ["?a=\r\nSet-Cookie: a=b", ""],
    ["//evil.example", ""],
  ] as const)
    expect(movedTo(published, "/result/old", query)).toBe(`/result/change${kept}`);
});

function siteAfter(changes: Record<string, string | undefined>): Site {
  const { value, faults } = readNumbered(changes);
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}

test("each number of Windows leads to the page that it shares, however it is written", () => {
  const { value } = readSite(process.cwd(), "example");
  const moves = value ? movesOf(value) : {};
  for (const code of ["0x800CCC63", "0x800ccc63", "0x800CCC66"])
    expect(moves[`/errors/${code}`]).toBe("/errors/0x800ccc62");
  expect(moves["/errors/0x800CCC0E"]).toBe("/errors/0x800ccc0e");
  expect(moves["/errors/0x800ccc0e"]).toBeUndefined();
  expect(moves["/errors/535"]).toBe("/errors/authentication-failed");
  expect(moves["/errors/5.7.60"]).toMatch(/^\/errors\/./);
  // It is a relay that is refused, a recipient that is not known, and more.
  expect(moves["/errors/550"]).toBe("/errors");
});
