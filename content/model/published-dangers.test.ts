import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { findDangers } from "./danger-faults.ts";
import { GuideHead } from "./guide.ts";
import { readMdx } from "./mdx.ts";
import { PartHead } from "./parts.ts";
import { readSite } from "./read.ts";

const { value: site } = readSite(process.cwd(), "example");
if (!site) throw new Error("content has faults");
const { provider, guides } = site;

test("no published guide has a danger", () => {
  expect(guides.flatMap((guide) => findDangers(guide, provider))).toEqual([]);
});

/** What is put in the place of what stands in a published guide or part. */
for (const [file, place, danger] of [
  ["guides/ios/mail.mdx", /^description: .*/m, "description: 送信のポート番号を {blocked.port} に変える手順です。"],
  ["guides/ios/mail.mdx", /^recognise: .*/m, "recognise: ポート番号が 25 であることを確かめます。"],
  [
    "guides/ios/mail.mdx",
    /^ホーム画面の『設定』をタップします。.*/m,
    "『ポート』に 25 と入力し、『完了』をタップします。",
  ],
  ["guides/ios/mail.mdx", /『パスワードとアカウント』/, "『SPA』に印を付けて、『OK』をタップします"],
  ["guides/ios/mail.mdx", /^3\. .*/m, "3. 『SPA』に✓を付けます。"],
  ["guides/ios/mail.mdx", /(?<=<Screen .*caption=")[^"]*/, "『ポート』を 25 に書き直します（変えたあと）"],
  ["guides/ios/mail.mdx", /<PhoneRow .*/, '<PhoneRow label="サーバポート" of="blocked.port" mark="1" />'],
  ["guides/ios/mail.mdx", /<PhoneRow .*/, '<PhoneRow label="サーバポート" value="25番" />'],
  ["guides/android/gmail.mdx", /<Select .*/, '<Select label="種類" value="SSL/TLS（証明書をすべて承認）" />'],
  ["guides/android/gmail.mdx", /<Select .*/, '<Select label="POP before SMTP" value="使う" />'],
  ["guides/android/thunderbird.mdx", /<PhoneRow .*/, '<PhoneRow label="証明書を検証しない" value="オン" />'],
  ["guides/android/thunderbird.mdx", /<PhoneRow .*/, '<PhoneRow label="証明書を検証しない" value="on" />'],
  ["guides/linux/evolution.mdx", /<Row .*/, '<Row label="POP before SMTP | オン" />'],
  ["guides/linux/evolution.mdx", /<Row .*/, '<Row label="POP before SMTP" selected />'],
  ["guides/windows/becky.mdx", /(?<=<Check label="POP before SMTPを使用")/, " checked"],
  ["guides/windows/becky.mdx", /<Check .*/, '<Radio label="25番ポート" chosen />'],
  ["guides/windows/becky.mdx", /<Check .*/, '<Check label="25番ポートを使う" checked />'],
  [
    "guides/windows/sylpheed.mdx",
    /(?<=<Step id="[^"]*" title=")[^"]*/,
    "『SMTPポート』を {blocked.port} に変え、『OK』を押します",
  ],
  ["guides/windows/sylpheed.mdx", /(?<=<Trouble .*title=")[^"]*/, "『SPA』をオンにして、もう一度送ります"],
  ["guides/windows/sylpheed.mdx", /(?<=<Section .*title=")[^"]*/, "『POP before SMTP』を有効にする"],
  [
    "guides/windows/sylpheed.mdx",
    /^自分あてに.*/m,
    '<Details summary="『証明書を検証しない』を選び、閉じます">\n\n文です。\n\n</Details>',
  ],
  ["parts/outlook-port.mdx", /(?<=---\n)\n(?=\S)/, "\n『SPA』：オン\n\n"],
  ["parts/outlook-port.mdx", /(?<=---\n)\n(?=\S)/, '\n<Value of="blocked.port" />\n\n'],
  ["parts/thunderbird-values.mdx", /(?<=---\n)\n(?=\S)/, "\n| 欄 | 値 |\n| --- | --- |\n| 『SPA』 | 使う |\n\n"],
  [
    "parts/thunderbird-values.mdx",
    /(?<=---\n)\n(?=\S)/,
    '\n数字を <Value of="blocked.port" /> に直し、『OK』を押します。\n\n',
  ],
] as const) {
  test(`${file} can't say: ${danger.trim()}`, () => {
    const source = readFileSync(`content/${file}`, "utf8");
    const at = place.exec(source)?.index ?? Number.NaN;
    const { value, faults } = readMdx<object>(
      `content/${file}`,
      source.replace(place, danger),
      file.startsWith("parts/") ? PartHead : GuideHead,
    );
    expect(faults).toEqual([]);
    const found = value && findDangers(value, provider);
    const blanks = /^\n*/.exec(danger)?.[0].length ?? 0;
    const first = source.slice(0, at).split("\n").length + blanks;
    const last = first + danger.trim().split("\n").length - 1;
    expect(found?.map((fault) => fault.file)).toContain(`content/${file}`);
    expect(found?.every(({ line = 0 }) => line >= first && line <= last)).toBe(true);
  });
}
