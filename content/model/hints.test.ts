import { expect, test } from "@playwright/test";
import { findHints } from "./hints.ts";
import { readSite } from "./read.ts";

const { value: site } = readSite(process.cwd(), "micnet");
const guide = site?.guides[0];

for (const [reviewed, on, listed] of [
  ["2025-11-23", "2025-11-24", ["最終確認日が 2025-11-23 です"]],
  ["2025-11-24", "2025-11-23", ["表示を確かめた日が 2025-11-23 です"]],
  ["2025-11-23", "2025-11-22", ["最終確認日が 2025-11-23 です", "表示を確かめた日が 2025-11-22 です"]],
  ["2025-11-24", "2025-11-24", []],
  ["2026-11-24", "2026-11-25", ["表示を確かめた日が 2026-11-25 です"]],
  ["2036-11-24", "2026-11-24", ["最終確認日が 2036-11-24 です"]],
] as const) {
  test(`a year after 2025-11-24, review of ${reviewed} and labels of ${on} give ${listed.length} hints`, () => {
    if (!guide) throw new Error("no guide");
    const head = { ...guide.head, reviewed, verified: { ...guide.head.verified, on } };
    const aged = findHints({ guides: [{ ...guide, head }], pictures: new Set() }, "2026-11-24").filter((hint) =>
      /1年以上|まだ来ていない/.test(hint.words),
    );
    expect(aged.map(({ words }) => words.split("。")[0])).toEqual(listed);
  });
}

test("a picture that no guide shows is listed", () => {
  const hints = findHints({ guides: [], pictures: new Set(["/guides/old.webp", "/guides/folder"]) }, "2026-11-24");
  expect(hints.map(({ file }) => file)).toEqual(["public/guides/old.webp"]);
});

test("a label written in two ways is listed, with both", () => {
  if (!guide) throw new Error("no guide");
  const text = (value: string) => ({ type: "paragraph" as const, children: [{ type: "text" as const, value }] });
  const body = {
    type: "root" as const,
    children: [text("『送信 サーバー』を押します。"), text("『送信サーバー』です。")],
  };
  const [hint] = findHints({ guides: [{ ...guide, body }], pictures: new Set() }, "2026-11-24");
  expect(hint?.words).toContain("『送信 サーバー』");
  expect(hint?.words).toContain("『送信サーバー』");
});

for (const [one, other] of [
  ["設定", "設定..."],
  ["設定", "設定…"],
  ["認証", "認証:"],
  ["認証", "認証："],
  ["変更(U)", "変更"],
  ["変更（U）...", "変更(U)"],
] as const) {
  test(`『${one}』 in a step's title and 『${other}』 in a caption are two ways`, () => {
    if (!guide) throw new Error("no guide");
    const tag = (name: string, attribute: string, value: string) => ({
      type: "mdxJsxFlowElement" as const,
      name,
      attributes: [{ type: "mdxJsxAttribute" as const, name: attribute, value }],
      children: [],
    });
    const body = {
      type: "root" as const,
      children: [tag("Step", "title", `『${one}』を押します`), tag("Screen", "caption", `『${other}』の画面`)],
    };
    const [hint] = findHints({ guides: [{ ...guide, body }], pictures: new Set() }, "2026-11-24");
    expect(hint?.words).toContain(`『${one}』 と 『${other}』`);
  });
}

for (const [what, program, look, listed] of [
  ["in another guide of the program that looks alike", "one", "macos", 1],
  ["in a guide of another program", "other", "macos", 0],
  ["in a guide that looks otherwise", "one", "ios", 0],
] as const) {
  test(`other blanks in a label ${what}: ${listed} hints`, () => {
    if (!guide) throw new Error("no guide");
    const body = (value: string) => ({
      type: "root" as const,
      children: [{ type: "paragraph" as const, children: [{ type: "text" as const, value }] }],
    });
    const head = { ...guide.head, program: "one", picture: { look: "macos" as const, title: "題", menu: [] } };
    const guides = [
      { ...guide, file: "one.mdx", head, body: body("『送信 サーバー』を押します。『編集(E)』です。") },
      {
        ...guide,
        file: "two.mdx",
        head: { ...head, program, picture: { ...head.picture, look } },
        body: body("『送信サーバー』です。『編集...』です。"),
      },
    ];
    const hints = findHints({ guides, pictures: new Set() }, "2026-11-24").filter(({ words }) => /2通り/.test(words));
    expect(hints.map(({ file }) => file)).toEqual(listed ? ["two.mdx"] : []);
  });
}
