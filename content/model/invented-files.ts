import { causes, nextSteps } from "./errors/cause.ts";

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
verified: { by: screen, on: 2026-01-01 }
program: yubin
number: 353
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
    number: 388
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
    number: 361
    kind: program
    texts: [つながりません]
    programs: [yubin]
    causes: [port-25-blocked]
    meaning: つながりませんでした。
    source: 見本
`;

const pages = `numbers:
  /: 108
  /notice: 116
  /guides: 124
  /contact: 132
  /guides/which: 140
  /settings: 159
  /settings/now: 167
  /number: 175
  /guides/windows: 183
  /guides/find/none: 191
  /errors: 205
  /providers: 213
  /providers/ask: 221
  /sent: 248
  /check/restarted: 256
  /number/unknown: 264
  /number/which: 876
  /about: 868
  /staff: 272
`;

const ledger = `108: /
116: /notice
124: /guides
132: /contact
140: /guides/which
159: /settings
167: /settings/now
175: /number
183: /guides/windows
191: /guides/find/none
205: /errors
213: /providers
221: /providers/ask
248: /sent
256: /check/restarted
264: /number/unknown
272: /staff
280: /check
299: /check/line-unsure
302: /contact/line-unsure
310: /result/change
329: /check/line-yes
337: /result/unaffected
345: /check/line-no
353: /guides/windows/yubin
361: /errors/no-connection
388: /providers/mitsu
868: /about
876: /number/which
353-1: port
`;

/** A small site without a fault: one question, two outcomes, one guide. */
export const inventedFiles: Readonly<Record<string, string>> = {
  "content/providers/rei.yaml": provider,
  "content/check.yaml": "ask: line\nyes: change\nno: unaffected\n",
  "content/check-history.yaml": "- since: 2026-01-01\n  tree: { ask: line, yes: change, no: unaffected }\n",
  "content/questions/line.mdx":
    "---\ntitle: 回線は\nshort: 回線\nhowToFindOut: 回線の調べ方\nanswers: { yes: はい, no: いいえ }\nnumbers: { /check: 280, /check/line-unsure: 299, /contact/line-unsure: 302 }\n---\n\n回線です。\n\n<IfUnsure>\n\n請求書を見ます。\n\n</IfUnsure>\n",
  "content/outcomes/change.mdx":
    "---\ntitle: 対応\nmeaning: 変えます\ntone: act\nnumbers: { /result/change: 310, /check/line-yes: 329 }\n---\n\n変えます。\n",
  "content/outcomes/unaffected.mdx":
    "---\ntitle: 影響なし\nmeaning: 変えません\ntone: calm\nnumbers: { /result/unaffected: 337, /check/line-no: 345 }\n---\n\n変えません。\n",
  "content/notice.mdx":
    '---\ntitle: お知らせ\ndescription: 全文です。\n---\n\n<Section id="start" title="開始">\n\nはじめます。\n\n</Section>\n',
  "content/staff.mdx":
    '---\ntitle: 手引き\ndescription: 担当の人のものです。\n---\n\n<Section id="rules" title="決まり">\n\nたずねません。\n\n</Section>\n',
  "content/about.mdx":
    '---\ntitle: このサイト\ndescription: 説明です。\n---\n\n<Section id="figures" title="数字">\n\n<Figures name="tests" />\n\n</Section>\n',
  "content/sent-headers.mdx":
    '---\ntitle: ヘッダー\ndescription: 写し方です。\n---\n\n<Section id="any" title="どれでも">\n\n写します。\n\n</Section>\n',
  "content/other-providers.yaml": otherProviders,
  "content/guides/windows/yubin.mdx": guide,
  "content/send-errors.yaml": errors,
  "content/pages.yaml": pages,
  "content/ledger.yaml": ledger,
};
