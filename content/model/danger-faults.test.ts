import { expect, test } from "@playwright/test";
import { findDangers } from "./danger-faults.ts";
import { GuideHead } from "./guide.ts";
import { readMdx } from "./mdx.ts";
import { Provider } from "./provider.ts";

const provider = Provider.parse({
  name: "れい",
  mailDomain: "example.jp",
  outgoing: { host: "smtp.example.jp", port: 587, authentication: "smtp-auth", userName: "address" },
  blocked: { port: 25, since: "2025-10-01" },
});

const head = `---
title: 題
description: 説明
number: 108
os: windows
client: 名前
program: name
era: current
minutes: 3
have: [紙]
reviewed: 2026-11-24
verified: { by: none, on: 2026-01-01 }
---
`;

function dangersIn(body: string) {
  const { value, faults } = readMdx("guide.mdx", `${head}\n${body}\n`, GuideHead);
  if (!value) throw new Error(JSON.stringify(faults));
  return findDangers(value, provider);
}

for (const body of [
  '<Screen look="windows-xp" caption="絵"><Window title="窓">\n<Check label="セキュリティで保護されたパスワード認証でログオンする" checked />\n</Window></Screen>',
  '<Screen look="windows-xp" caption="絵"><Window title="窓">\n<Check label="証明書を検証する(V)" />\n</Window></Screen>',
  '<Screen look="android" caption="絵"><Window title="窓">\n<Select label="種類" value="STARTTLS（証明書をすべて承認）" />\n</Window></Screen>',
  '『ポート番号』を <Value of="blocked.port" /> に変えます。',
  "25番ポートにします。",
  "25と入力します。",
  "『POP before SMTPを使用』に印を付けます。",
  "『証明書を検証しない』をオンにします。",
  "『証明書を検証しない(S)』に印を付けてください。",
  "『SPA』にチェックを付けます。",
  "『SPA』を有効にします。",
  "25 と入力してください。",
  "25番に設定します。",
  "- 『ポート番号』は25にしてください。",
  "ポート番号を25番ポートに戻します。",
  "ポート番号は25を使います。",
  "ポート番号を25へ変更します。",
  "25に変更します。",
  "２５ に変更します。",
  "ポート番号：25",
  "『SPA』にチェックをつけます。",
  "『SPA』の四角をクリックします。",
  "『証明書を検証しない』にチェックします。",
  "| 欄 | 値 |\n| --- | --- |\n| ポート番号 | 25 |",
  "| 欄 | 値 |\n| --- | --- |\n| ポート番号 | 25 に変えます |",
  "| 欄 | 入力する値 |\n| --- | --- |\n| 送信メール (SMTP) | 25 |",
  "| 欄 | 値 |\n| --- | --- |\n| 『SPA』 | 印を付ける |",
  "| 欄 | 値 |\n| --- | --- |\n| 『SPA』 | チェックを入れる |",
  "| 欄 | 値 |\n| --- | --- |\n| 証明書 | 検証しない |",
  "| 欄 | 値 |\n| --- | --- |\n| 本人の確認 | POP before SMTP |",
  "| ポート | SPA |\n| --- | --- |\n| 587 | オン |",
  "| ポート | SPA |\n| --- | --- |\n| 25 | なし |",
  '| 欄 | 値 |\n| --- | --- |\n| ポート番号 | <Value of="blocked.port" /> |',
  '<Screen look="ios" caption="絵（変えたあと）"><Window title="窓">\n<Field label="ポート" value="25" mark="1" />\n</Window></Screen>',
  '<Screen look="ios" caption="絵（変えたあと）"><Window title="窓">\n<Field label="ポート" of="blocked.port" />\n</Window></Screen>',
  '<Screen look="ios" caption="絵"><Window title="窓">\n<Field label="ポート" value="{blocked.port}" mark="1" />\n</Window></Screen>',
  '<Step id="port" title="『SMTP』の数字を {blocked.port} に変えます">\n\n文です。\n\n</Step>',
  '<Step id="pop" title="『POP before SMTPを使用』に印を付けます">\n\n文です。\n\n</Step>',
  '<Step id="port" title="『ポート』を「25」に変えます">\n\n文です。\n\n</Step>',
  "ポート番号に「25」と入力します。",
  "『ポート番号』を『25』に変えます。",
  '数字を消して、<Value of="blocked.port" /> と入れます。',
  "587 を消して、25 と入れます",
  "ポートは25番を使うようにします",
  "数字は 25 のままにします",
  "ポート番号は 25 です",
  "ポート番号が 25 になっていることを確かめます。",
  "『証明書を検証しない』の四角に印をします。",
  "『POP before SMTP』の印を付けます",
  "『POP before SMTP』に切りかえます",
  "「POP before SMTP」に変えてください。",
  "『SPA』にチェックマークを付けます",
  "『SPA』がオンになっていることを確かめます",
  "『証明書を検証しない』にレ点を付けます",
  '<Screen look="ios" caption="絵"><Window title="窓">\n<Field label="ポート" value="25" />\n</Window></Screen>',
]) {
  test(`stops the build: ${body}`, () => {
    const [fault] = dangersIn(body);
    expect(fault?.file).toBe("guide.mdx");
    expect(fault?.line).toBeGreaterThan(13);
  });
}

for (const body of [
  '<Screen look="windows-xp" caption="絵"><Window title="窓">\n<Check label="セキュリティで保護されたパスワード認証でログオンする" />\n</Window></Screen>',
  '<Screen look="windows-xp" caption="絵"><Window title="窓">\n<Check label="証明書を検証する(V)" checked />\n</Window></Screen>',
  '『ポート番号』を <Value of="outgoing.port" /> に変えます。',
  "その数字を消して、587 と半角の数字で入力します。多くは 25 です。",
  "『POP before SMTPを使用』に印を付けません。",
  "いちばん下の四角には、印を付けません。『証明書を検証しない』は選びません。",
  "2025年に変えます。",
  '<Screen look="ios" caption="絵（変える前の例）"><Window title="窓">\n<Field label="ポート" of="blocked.port" />\n</Window></Screen>',
  '<Screen look="ios" caption="絵（変えたあと）"><Window title="窓">\n<Field label="ポート" of="outgoing.port" after="既定値: {blocked.port}" mark="1" />\n</Window></Screen>',
  "| 欄 | 変える前 | 変えたあと |\n| --- | --- | --- |\n| ポート番号 | 25 | 587 |",
  "| 欄 | 値 |\n| --- | --- |\n| 『SPA』 | 印を付けない |",
  "| 番号 | 使えるか |\n| --- | --- |\n| 25 | 使えません |",
  "更新のあとなどに、25へもどることがあります。",
  "ただし、25番ポートでは送信できません。25番ポートを使って送っていた方が対象です。",
  "もとの数字にもどします。25には戻しません。",
  "『SPA』の四角に印があれば、クリックして外します。",
  "『SPA』をオフにします。",
  "『SPA』の四角をクリックして、印を外します。",
  "『SPA』に印を付けず、『OK』をクリックします。",
  "いまのポート番号は 25 です。",
  "数字が 25 のままだと、送れません。25 のままにしていると、つながりません。",
  "25 に変えても、送れません。",
  "- 25 のとき：番号を変えます。",
  "『POP before SMTP』のときは、必ず『PLAIN』に変えます。",
  "『POP before SMTP』の印を外します。",
  "『SPA』がオフになっていることを確かめます。",
  "『SPA』に印が付いていないことを確かめます。",
]) {
  test(`is fine: ${body}`, () => {
    expect(dangersIn(body)).toEqual([]);
  });
}
