import { expect, test } from "@playwright/test";
import { readMailAddress } from "./mail-address.ts";

const provider = { mailDomain: "example.jp" };
const read = (typed: string) => readMailAddress(typed, provider);

test.describe("the provider's own address is read", () => {
  for (const [how, typed] of [
    ["as it is", "taro@example.jp"],
    ["in capitals", "Taro@Example.JP"],
    ["in full-width letters", "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ"],
    ["with a full-width @ alone", "taro＠example.jp"],
    ["with a small @", "taro﹫example.jp"],
    ["with blanks around it", " 　taro@example.jp\t"],
    ["with blanks beside the @", "taro @ example.jp"],
    ["with full-width blanks beside the full stop", "taro@example　．　jp"],
    ["with a line break behind it", "taro@example.jp\r\n"],
    ["with a line break within it", "taro@\nexample.jp"],
    ["with Japanese full stops", "taro@example。jp｡"],
    ["with a full stop behind it", "taro@example.jp."],
    ["with zero-width blanks from a page", "\u200btaro@\ufeffexample.jp\u200b"],
    ["as a link", "mailto:taro@example.jp"],
    ["as a link with slashes and capitals", "MAILTO://taro@example.jp"],
    ["as a link with a subject", "mailto:taro@example.jp?subject=a@b"],
    ["as a coded link", "mailto:taro%40example.jp"],
    ["as a piece of one", "taro%40example.jp"],
    ["with a label and a coded @", "アドレス：taro%40example.jp"],
    ["as a page", "http://taro@example.jp"],
    ["as a safe page with a slash", "https://taro@example.jp/"],
    ["with a comma for the full stop", "taro@example,jp"],
    ["with a full-width comma for it", "ｔａｒｏ＠ｅｘａｍｐｌｅ，ｊｐ"],
    ["with a comma for it, behind a name", "山田, 太郎 <taro@example,jp>"],
    ["with a comma behind it", "taro@example.jp,"],
    ["twice with a comma alone", "taro@example.jp,taro@example.jp"],
    ["in angle brackets", "<taro@example.jp>"],
    ["as a link in angle brackets", "<mailto:taro@example.jp>"],
    ["behind a Japanese name", "山田 太郎 <taro@example.jp>"],
    ["behind a name of two words", "Taro Yamada <taro@example.jp>"],
    ["behind a name in quotes", '"山田, 太郎" <taro@example.jp>'],
    ["behind itself", '"taro@example.jp" <taro@example.jp>'],
    ["in full-width angle brackets", "太郎＜taro@example.jp＞"],
    ["in round brackets behind a name", "山田太郎（taro@example.jp）"],
    ["before a remark in brackets", "taro@example.jp (home)"],
    ["behind a Japanese name without brackets", "山田太郎　taro@example.jp"],
    ["behind a label", "メールアドレス：taro@example.jp"],
    ["behind a label and a blank", "E-mail: taro@example.jp"],
    ["twice the same", "taro@example.jp, Taro@example.jp"],
    ["in quotes", '"taro@example.jp"'],
    ["in single quotes", "'taro@example.jp'"],
    ["in curly quotes", "“taro@example.jp”"],
    ["in Japanese quotes", "「taro@example.jp」"],
    ["in two kinds of quotes", "『<taro@example.jp>』"],
  ] as const) {
    test(how, () => {
      expect(read(typed)).toEqual({ kind: "own", address: "taro@example.jp", completed: false });
    });
  }
});

test.describe("a missing domain is put in", () => {
  for (const [typed, address] of [
    ["taro", "taro@example.jp"],
    [" Ｔａｒｏ．Ｙ ", "taro.y@example.jp"],
    ["taro@", "taro@example.jp"],
    ["taro＠", "taro@example.jp"],
    ["taro@example", "taro@example.jp"],
    ["taro@example.", "taro@example.jp"],
    ["mailto:taro", "taro@example.jp"],
    ["「taro」", "taro@example.jp"],
    ["o'neil+shop", "o'neil+shop@example.jp"],
    ["12345", "12345@example.jp"],
    [`${"a".repeat(64)}`, `${"a".repeat(64)}@example.jp`],
  ] as const) {
    test(typed.slice(0, 40), () => {
      expect(read(typed)).toEqual({ kind: "own", address, completed: true });
    });
  }
});

test.describe("an address of somebody else is told with its domain", () => {
  for (const [typed, domain] of [
    ["taro@example.com", "example.com"],
    ["ＴＡＲＯ＠ＥＸＡＭＰＬＥ．ＣＯＭ", "example.com"],
    ["太郎 <taro@mail.example.com>", "mail.example.com"],
    ["taro@sub.example.jp", "sub.example.jp"],
    ["taro@mail,example,com", "mail.example.com"],
    ["taro@example.jp.example.com", "example.jp.example.com"],
    ["taro@notexample.jp", "notexample.jp"],
    ["taro@（example.com）", "example.com"],
    ["taro@「mail.example.com」", "mail.example.com"],
    ["taro@xn--fsq.example", "xn--fsq.example"],
    // Mobile companies of Japan gave such ones out against the grammar.
    ["taro..y.@mobile.example.com", "mobile.example.com"],
  ] as const) {
    test(typed, () => {
      expect(read(typed)).toMatchObject({ kind: "other", domain });
    });
  }
});

test.describe("what can't be an address is told by its kind", () => {
  for (const [what, typed, kind] of [
    ["nothing", "", "empty"],
    ["blanks", " 　\t\r\n\u200b", "empty"],
    ["a Japanese word", "わかりません", "none"],
    ["two words", "taro yamada", "none"],
    ["signs", "!?", "none"],
    ["the domain alone", "example.jp", "none"],
    ["the server", "smtp.example.jp", "none"],
    ["an address without its @", "taroexample.jp", "none"],
    ["an address with another sign for its @", "taro*example.jp", "none"],
    ["two coded @", "taro%40example%40example.jp", "several"],
    ["a page", "https://www.example.com/", "none"],
    ["a link to nobody", "mailto:?to=taro@example.jp", "none"],
    ["two addresses", "taro@example.jp hanako@example.jp", "several"],
    ["two on two lines", "taro@example.jp\nhanako@example.jp", "several"],
    ["two with a comma", "taro@example.jp、hanako@example.com", "several"],
    ["two with names", "太郎 <taro@example.jp>; 花子 <hanako@example.jp>", "several"],
    ["two in one bracket", "<taro@example.jp,hanako@example.jp>", "several"],
    ["two in one link", "mailto:taro@example.jp,hanako@example.jp", "several"],
    ["two @ in a row", "taro@@example.jp", "several"],
    ["two @", "taro@yamada@example.jp", "several"],
    ["a blank within", "taro yamada@example.jp", "spaces"],
    ["a blank in the domain", "taro@exam ple.jp", "spaces"],
    ["a name without brackets", "Taro Yamada taro@example.jp", "spaces"],
    ["two with a comma alone", "taro@example.jp,hanako@example.jp", "several"],
    ["two with a comma alone and a sign", "taro@example.jp,o'neil@example.jp", "several"],
    ["a comma before the @", "ta,ro@example.jp", "sign"],
    ["a Japanese comma before the @", "ta、ro@example.jp", "sign"],
    ["a semicolon before the @", "ta;ro@example.jp", "sign"],
    ["a bracket left open", "<taro@example.jp", "sign"],
    ["a backslash", "ta\\ro@example.jp", "sign"],
    ["a page alone", "https://www.example.com", "none"],
    ["nobody", "@example.jp", "no-local-part"],
    ["an @", "＠", "no-local-part"],
    ["two full stops in a row", "taro..y@example.jp", "local-part"],
    ["a full stop before the @", "taro.@example.jp", "local-part"],
    ["a full stop first", ".taro@example.jp", "local-part"],
    ["a bracket", "ta(ro@example.jp", "sign"],
    ["a domain without a full stop", "taro@com", "domain"],
    ["a number for a domain", "taro@192.0.2.1", "domain"],
    ["a number in brackets for a domain", "taro@[192.0.2.1]", "domain"],
    ["two full stops in the domain", "taro@example..jp", "domain"],
    ["a hyphen before the domain", "taro@-example.com", "domain"],
    ["a long label", `taro@${"a".repeat(64)}.jp`, "domain"],
    ["Japanese before the @", "太郎@example.jp", "international"],
    ["Japanese behind the @", "taro@例え.jp", "international"],
    ["Japanese behind it", "taro@example.jpです", "international"],
    ["an accent", "josé@example.jp", "international"],
    ["65 characters before the @", `${"a".repeat(65)}@example.jp`, "long-local-part"],
    ["65 characters without domain", "a".repeat(65), "long-local-part"],
    ["255 in all", `taro@${"a.".repeat(124)}jp`, "long-address"],
    ["10,000 letters", "a".repeat(10_000), "long-address"],
  ] as const) {
    test(what, () => {
      expect(read(typed).kind).toBe(kind);
    });
  }
});

test("the letter that is outside ASCII is named", () => {
  expect(read("太郎@example.jp")).toEqual({ kind: "international", letter: "太" });
});

test("64 characters before the @ and 254 in all are within the limits", () => {
  const localPart = "a".repeat(64);
  expect(read(`${localPart}@example.jp`)).toMatchObject({ kind: "own", address: `${localPart}@example.jp` });
  const longest = `${localPart}@${"a".repeat(62)}.${"b".repeat(61)}.${"c".repeat(61)}.jp`;
  expect(longest).toHaveLength(254);
  expect(read(longest).kind).toBe("other");
  expect(read(longest.replace("@a", "@aa")).kind).toBe("long-address");
});
