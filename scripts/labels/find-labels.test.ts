import { expect, test } from "@playwright/test";
import { GuideHead } from "../../content/model/guide.ts";
import { readMdx } from "../../content/model/mdx.ts";
import { findLabels } from "./find-labels.ts";

const guide = `---
title: 『新しい設定』の案内
description: 説明
number: 108
os: linux
client: 名前
program: name
picture: { look: gnome, title: 名前, menu: [ファイル(F), 編集(E)] }
recognise: 左上に『ファイル(F)』があります。バージョン 2 まででは『書類』でした。
era: current
minutes: 3
have: [紙]
reviewed: 2026-11-24
verified: { by: none, on: 2026-01-01 }
aliases: [べつの名前]
---

上の『編集(E)』をクリックします。

<Screen look="gnome" caption="『設定』の画面">
  <Window title="設定">
    <Field label="ポート:" value="（いまのまま）" />
  </Window>
</Screen>
`;

test("labels are found above and below, each with its line", () => {
  const { value, faults } = readMdx("guide.mdx", guide, GuideHead);
  expect(faults).toEqual([]);
  expect(value && findLabels(value).map(({ line, text, isFormer }) => [line, text, isFormer])).toEqual([
    [2, "新しい設定", false],
    [8, "ファイル(F)", false],
    [8, "編集(E)", false],
    [9, "ファイル(F)", false],
    [9, "書類", true],
    [18, "編集(E)", false],
    [20, "設定", false],
    [21, "設定", false],
    [22, "ポート:", false],
  ]);
});
