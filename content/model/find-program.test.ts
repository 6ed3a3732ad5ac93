import { expect, test } from "@playwright/test";
import { addressOfProgram, comparable, type Program, programsOf } from "./find-program.ts";
import { readSite } from "./read.ts";

const { value: site } = readSite(process.cwd(), "micnet");
if (!site) throw new Error("content has faults");
const published = programsOf(site);

const program = (id: string, names: string[], guides = [`windows/${id}`]): Program => ({
  id,
  guides,
  names: names.map(comparable),
});

const programs = [
  program("outlook-express", ["Outlook Express 6.0", "OE", "オーイー"]),
  program("outlook", ["Outlook", "アウトルック"], ["windows/outlook", "mac/outlook"]),
  program("thunderbird", ["Thunderbird", "サンダーバード"], ["windows/thunderbird", "mac/thunderbird"]),
  program("hidemaru-mail", ["秀丸メール", "ひでまるメール", "メール"]),
  program("apple-mail", ["メール", "Mail"], ["mac/mail"]),
];

for (const [typed, address] of [
  ["サンダーバード", "/guides/find/thunderbird"],
  ["ｻﾝﾀﾞｰﾊﾞｰﾄﾞ", "/guides/find/thunderbird"],
  ["さんだーばーど", "/guides/find/thunderbird"],
  ["サンダバード", "/guides/find/thunderbird"],
  ["sandabado", "/guides/find/thunderbird"],
  ["sanda-ba-do", "/guides/find/thunderbird"],
  ["sandaabaado", "/guides/find/thunderbird"],
  ["Ｔｈｕｎｄｅｒｂｉｒｄ", "/guides/find/thunderbird"],
  ["thunder bird", "/guides/find/thunderbird"],
  ["thunder", "/guides/find/thunderbird"],
  ["OE", "/guides/windows/outlook-express"],
  ["ｏｅ", "/guides/windows/outlook-express"],
  ["オーイー", "/guides/windows/outlook-express"],
  ["outlook", "/guides/find/outlook"],
  ["アウトルック", "/guides/find/outlook"],
  ["Outlook Express", "/guides/windows/outlook-express"],
  ["秀丸", "/guides/windows/hidemaru-mail"],
  ["メール", "/guides/which"],
  ["Outlook Expless 6.0", "/guides/windows/outlook-express"],
  ["Mac の Thunderbird", "/guides/mac/thunderbird"],
  ["Ｍａｃのサンダーバード", "/guides/mac/thunderbird"],
  ["マックのサンダーバード", "/guides/mac/thunderbird"],
  ["Thunderbird (Windows 版)", "/guides/windows/thunderbird"],
  ["Windows 11 の Thunderbird", "/guides/windows/thunderbird"],
  ["Outlook for Mac", "/guides/mac/outlook"],
  ["ウィンドウズのアウトルック", "/guides/windows/outlook"],
  ["Android の Thunderbird", "/guides/which"],
  ["Mac", "/guides/mac"],
  ["Windows 7", "/guides/windows"],
  ["linux", "/guides/which"],
  ["iPhone の Thunderbird", "/guides/which"],
  ["", "/guides/find/none"],
  ["a", "/guides/find/none"],
  ["ないソフト", "/guides/find/none"],
  ["<script>", "/guides/find/none"],
  ["__proto__", "/guides/find/none"],
  ["あ".repeat(10_000), "/guides/find/none"],
] as const) {
  test(`「${typed.slice(0, 20)}」 leads to ${address}`, () => {
    expect(addressOfProgram(programs, typed)).toBe(address);
  });
}

test("every guide is found by each of its names", () => {
  for (const { id, head } of site.guides) {
    for (const name of [head.client, ...head.aliases]) {
      const address = addressOfProgram(published, name);
      const leads = [`/guides/${id}`, `/guides/find/${head.program}`, "/guides/which"];
      expect(leads, `${id}: ${name} → ${address}`).toContain(address);
    }
  }
});

const everyOutlook = [
  "windows/outlook-new",
  "windows/outlook",
  "windows/outlook-2007",
  "windows/outlook-2003",
  "mac/outlook",
  "ios/outlook",
  "android/outlook",
];

for (const typed of ["アウトルック", "あうとるっく", "outlook", "Outlook", "ＯＵＴＬＯＯＫ"]) {
  test(`「${typed}」 leads to a list with every Outlook, the new one too`, () => {
    expect(addressOfProgram(published, typed)).toBe("/guides/find/outlook");
    expect(published.find(({ id }) => id === "outlook")?.guides.toSorted()).toEqual(everyOutlook.toSorted());
  });
}

for (const [typed, address] of [
  ["iPhone のメール", "/guides/ios/mail"],
  ["アイフォンのメール", "/guides/ios/mail"],
  ["iPhone の Outlook", "/guides/ios/outlook"],
  ["Mac の Thunderbird", "/guides/find/thunderbird"],
  ["Linux のサンダーバード", "/guides/linux/thunderbird"],
  ["Google メール", "/guides/android/gmail"],
  ["iPhoneのGmail", "/guides/ios"],
  ["Windows Vista メール", "/guides/windows/windows-mail-vista"],
  ["Windows XPのメール", "/guides/windows"],
  ["Windows 7 メール", "/guides/windows"],
  ["Windows 11", "/guides/windows"],
  ["Windows 10 のメール", "/guides/windows/mail-app"],
  ["Windowsのメール", "/guides/which"],
  ["標準メール", "/guides/which"],
  ["Androidの標準メール", "/guides/android"],
  ["Macの標準メール", "/guides/find/apple-mail"],
  ["iPhoneの標準メール", "/guides/ios/mail"],
  ["アウトルックエクスプレス6", "/guides/find/outlook-express"],
  ["outlook express 6 sp1", "/guides/find/outlook-express"],
  ["クラシックアウトルック", "/guides/find/outlook"],
  ["アイホン", "/guides/ios/mail"],
  ["linux", "/guides/linux"],
  ["iPhone の Thunderbird", "/guides/ios"],
] as const) {
  test(`「${typed}」 leads to ${address}`, () => {
    expect(addressOfProgram(published, typed)).toBe(address);
  });
}

for (const typed of ["Outlook Express", "OE", "オーイー", "アウトルックエクスプレス", "アウトルック Express"]) {
  test(`「${typed}」 leads to Outlook Express`, () => {
    expect(addressOfProgram(published, typed)).toBe("/guides/find/outlook-express");
  });
}

for (const [address, names] of [
  ["/guides/find/outlook-express", ["アウトルックエキスプレス", "アウトルック エキスプレス", "Outlook エクスプレス"]],
  [
    "/guides/find/outlook",
    ["マイクロソフトアウトルック", "マイクロソフト アウトルック", "Microsoft Outlook", "MS Outlook"],
  ],
  ["/guides/find/apple-mail", ["アップルメール", "Apple メール", "Apple Mail", "appleメール", "ＡｐｐｌｅＭａｉｌ"]],
  // Two programs of Microsoft's have had this name.
  ["/guides/which", ["ウィンドウズメール", "ウインドウズメール", "Windows メール", "Windows Mail", "windowsmail"]],
  [
    "/guides/find/windows-live-mail",
    [
      ...[
        "raibume-ru",
        "raibumeeru",
        "ライブメール",
        "WLM",
        "wlm",
        "Windows Live Mail",
        "Windows Live メール",
        "Live Mail",
      ],
      ...["Windowsライブメール", "ウィンドウズライブメール", "ウインドウズライブメール"],
    ],
  ],
] as const) {
  for (const typed of names) {
    test(`「${typed}」 leads to ${address}`, () => {
      expect(addressOfProgram(published, typed)).toBe(address);
    });
  }
}
