import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { causes, nextSteps } from "./errors/cause.ts";
import type { Fault } from "./fault.ts";
import { readSite } from "./read.ts";
import type { Site } from "./site.ts";
import type { Reading } from "./yaml.ts";

const provider = `name: れいネット
mailDomain: example.jp
outgoing:
  host: smtp.example.jp
  port: 587
  authentication: smtp-auth
  userName: address
blocked:
  port: 25
  since: 2025-10-01
`;

const guide = `---
title: 郵便くん で送信の設定を変える
description: ポート番号を変えます。
os: windows
client: 郵便くん
era: current
minutes: 3
have: [パスワード]
reviewed: 2026-01-01
verified: { by: screen }
program: yubin
---
<Section id="where" title="見る">

開きます。

</Section>

<Section id="change" title="変える">

<Steps>

<Step id="port" title="番号を変えます">

<Screen look="windows-xp" caption="窓">
  <Window title="窓">
    <Field label="番号" of="outgoing.port" />
  </Window>
</Screen>

</Step>

</Steps>

</Section>

<Section id="test" title="送ってみる">

送ります。

</Section>

<Section id="trouble" title="困ったら">

[番号](#port)を見ます。

</Section>

<Section id="undo" title="もどす">

もどします。

</Section>
`;

const otherProviders = `source: { name: 表, address: "https://www.example.com/", licence: MPL-2.0, asOf: 2026-01-01 }
providers:
  - id: mitsu
    name: みつネット
    domains: [example.net]
    submission:
      - { host: smtp.example.net, port: 587, encryption: starttls, userName: address, authentication: [password] }
`;

const errors = `causes:
${causes.map((cause) => `  ${cause}: { name: 原因, meaning: 原因です。, tell: 見ます。, next: contact }`).join("\n")}
steps:
${nextSteps.map((step) => `  ${step}: { action: します。 }`).join("\n")}
errors:
  - id: no-connection
    kind: program
    texts: [つながりません]
    programs: [yubin]
    causes: [port-25-blocked]
    meaning: つながりませんでした。
    source: 見本
`;

/** A small site without a fault: one question, two outcomes, one guide. */
export const inventedFiles: Readonly<Record<string, string>> = {
  "content/providers/rei.yaml": provider,
  "content/check.yaml": "ask: line\nyes: change\nno: unaffected\n",
  "content/questions/line.mdx":
    "---\ntitle: 回線は\nshort: 回線\nanswers: { yes: はい, no: いいえ }\n---\n\n回線です。\n",
  "content/outcomes/change.mdx": "---\ntitle: 対応\nmeaning: 変えます\ntone: act\n---\n\n変えます。\n",
  "content/outcomes/unaffected.mdx": "---\ntitle: 影響なし\nmeaning: 変えません\ntone: calm\n---\n\n変えません。\n",
  "content/notice.mdx":
    '---\ntitle: お知らせ\ndescription: 全文です。\n---\n\n<Section id="start" title="開始">\n\nはじめます。\n\n</Section>\n',
  "content/about.mdx":
    '---\ntitle: このサイト\ndescription: 説明です。\n---\n\n<Section id="figures" title="数字">\n\n<Figures name="tests" />\n\n</Section>\n',
  "content/sent-headers.mdx":
    '---\ntitle: ヘッダー\ndescription: 写し方です。\n---\n\n<Section id="any" title="どれでも">\n\n写します。\n\n</Section>\n',
  "content/other-providers.yaml": otherProviders,
  "content/guides/windows/yubin.mdx": guide,
  "content/send-errors.yaml": errors,
};

/** Reads the invented site after these files were written anew, added or (`undefined`) taken away. */
export function readInvented(changes: Readonly<Record<string, string | undefined>> = {}): Reading<Site> {
  const root = mkdtempSync(join(tmpdir(), "invented-site-"));
  try {
    for (const [file, text] of Object.entries({ ...inventedFiles, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return readSite(root, "rei");
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** One file of the invented site with a stretch of its text put anew. */
export function changed(file: string, from: string, to: string): Record<string, string> {
  const text = inventedFiles[file];
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

/** The faults found after these changes that speak of `found`. */
export function faultsOf(changes: Readonly<Record<string, string | undefined>>, found: string): Fault[] {
  return readInvented(changes).faults.filter((fault) => fault.found.includes(found));
}

/** Whether an editor is told in Japanese. */
export function isJapanese({ found, fix }: Fault): boolean {
  return [found, fix].every((words) => /[ぁ-ん]/.test(words));
}
