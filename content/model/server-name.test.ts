import { expect, test } from "@playwright/test";
import { readServerName } from "./server-name.ts";

const outgoing = { host: "smtp.example.jp", formerHosts: ["mail.example.jp"] };

test.describe("the provider's own server is known", () => {
  for (const [how, typed] of [
    ["by its name", "smtp.example.jp"],
    ["by its former name", "mail.example.jp"],
    ["in capitals", "SMTP.Example.JP"],
    ["with blanks around it", "  smtp.example.jp\t"],
    ["with blanks within it", "smtp. example. jp"],
    ["with full-width blanks", "　smtp.example.jp　"],
    ["in full-width letters", "ｓｍｔｐ．ｅｘａｍｐｌｅ．ｊｐ"],
    ["in full-width capitals", "ＳＭＴＰ．ＥＸＡＭＰＬＥ．ＪＰ"],
    ["with Japanese full stops", "smtp。example。jp"],
    ["with half-width Japanese full stops", "smtp｡example｡jp"],
    ["with a full stop behind it", "smtp.example.jp."],
    ["with a Japanese full stop behind it", "smtp.example.jp。"],
    ["with a port", "smtp.example.jp:25"],
    ["with a full-width port", "smtp.example.jp：５８７"],
    ["with a full stop and a port", "smtp.example.jp.:25"],
    ["as an address of the protocol", "smtp://smtp.example.jp"],
    ["as such with a port and a slash", "smtps://smtp.example.jp:465/"],
    ["in quotes", '"smtp.example.jp"'],
    ["in single quotes", "'smtp.example.jp'"],
    ["in curly quotes", "“smtp.example.jp”"],
    ["in Japanese quotes", "「smtp.example.jp」"],
    ["in the quotes of a label", "『smtp.example.jp』"],
    ["in angle brackets", "<smtp.example.jp>"],
    ["in full-width brackets", "（smtp.example.jp）"],
    ["with a zero-width blank from a page", "smtp.example.jp\u200b"],
    ["with a line break behind it", "smtp.example.jp\r\n"],
    ["as Thunderbird lists it", "MicNet - smtp.example.jp (既定)"],
    ["with the name of the account", "MicNet - smtp.example.jp"],
    ["with what marks it as the one in use", "smtp.example.jp (既定)"],
    ["with the same in square brackets", "smtp.example.jp[既定]"],
    ["with the same in thick brackets", "smtp.example.jp【既定】"],
    ["with a port behind a blank", "smtp.example.jp 25"],
    ["with a port behind a full-width blank", "smtp.example.jp　５８７"],
    ["with the word port", "smtp.example.jp port 25"],
    ["with the protocol before it", "SMTP smtp.example.jp"],
    ["with a comma for the first full stop", "smtp,example.jp"],
    ["with a comma for the last full stop", "smtp.example,jp"],
    ["with commas alone", "smtp,example,jp"],
    ["with full-width commas", "ｓｍｔｐ，ｅｘａｍｐｌｅ，ｊｐ"],
    ["with a comma behind it", "smtp.example.jp,"],
    ["with a comma and a port", "smtp.example.jp,25"],
    ["with a comma behind the protocol", "SMTP, smtp.example.jp"],
    ["written twice", "smtp.example.jp smtp.example.jp"],
    ["with one gap", "smtp .example.jp"],
  ] as const) {
    test(how, () => {
      expect(readServerName(typed, outgoing).kind).toBe("own");
    });
  }
});

test.describe("another server is known", () => {
  for (const [typed, host] of [
    ["smtp.example.com", "smtp.example.com"],
    ["smtp.example.jp.example.com", "smtp.example.jp.example.com"],
    ["smtp2.example.jp", "smtp2.example.jp"],
    ["smtp-1.example.jp", "smtp-1.example.jp"],
    ["smtp.sample.com", "smtp.sample.com"],
    ["example.com", "example.com"],
    ["pop.example.com", "pop.example.com"],
    ["jp.example", "jp.example"],
    ["ｓｍｔｐ－１．Example．COM：25", "smtp-1.example.com"],
    ["smtpー1.example.com", "smtp-1.example.com"],
    ["192.0.2.25", "192.0.2.25"],
    ["192.0.2.25:25", "192.0.2.25"],
    ["xn--fsq.example", "xn--fsq.example"],
    [`${"a".repeat(63)}.example.com`, `${"a".repeat(63)}.example.com`],
  ] as const) {
    test(typed.slice(0, 40), () => {
      expect(readServerName(typed, outgoing)).toEqual({ kind: "other", host });
    });
  }
});

test.describe("what is hardly meant for another server is no answer", () => {
  for (const typed of [
    "smtp.example.jpp",
    "smtp.example",
    "smtp.exam",
    "smtp.ex…",
    "smtp.examplejp",
    "smtpexample.jp",
    "smtp-example.jp",
    "smtp.exmaple.jp",
    "smtp.exampl.jp",
    "stmp.example.jp",
    "mali.example.jp",
    "example.jp",
    "pop.example.jp",
    "POP3.example.jp",
    "imap.example.jp",
    "mail.example.jq",
  ]) {
    test(typed, () => {
      expect(readServerName(typed, outgoing)).toMatchObject({ kind: "slip" });
    });
  }
});

test.describe("a mail address is told apart", () => {
  for (const typed of [
    "taro@example.jp",
    "taro＠example.jp",
    "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ",
    "<taro@example.jp>",
    "山田太郎 <taro@example.jp>",
    "mailto:taro@example.jp",
    "smtp.example.jp taro@example.jp",
    "taro @ example.jp",
    "@",
    "﹫example.jp",
    `taro@${"a".repeat(300)}.jp`,
  ]) {
    test(typed.trim().slice(0, 40), () => {
      expect(readServerName(typed, outgoing)).toEqual({ kind: "address" });
    });
  }
});

test.describe("no answer is read from", () => {
  for (const [what, typed] of [
    ["nothing", ""],
    ["blanks", " 　\t\r\n"],
    ["one word", "smtp"],
    ["the name of this machine", "localhost"],
    ["a number", "587"],
    ["a port alone", ":25"],
    ["full stops", "..."],
    ["two full stops in a row", "smtp..example.jp"],
    ["a hyphen before it", "-smtp.example.jp"],
    ["Japanese", "わかりません"],
    ["two different names", "smtp.example.jp smtp.example.com"],
    ["numbers too large for an address", "999.999.999.999"],
    ["an address with a number too much", "192.0.2.1.5"],
    ["code", "<script>alert(1)</script>"],
    ["a list", "smtp.example.jp,smtp.example.com"],
    ["a long name", `${"a.".repeat(130)}jp`],
    ["10,000 letters", "a".repeat(10_000)],
    ["10,000 full stops", ".".repeat(10_000)],
  ] as const) {
    test(what, () => {
      expect(readServerName(typed, outgoing)).toEqual({ kind: "none" });
    });
  }
});

test("however long the text, the reading takes no time that is felt", () => {
  const started = performance.now();
  for (const piece of ["a", "a.", "-", "a-", "://", '"', "0.", "。"]) readServerName(piece.repeat(100_000), outgoing);
  expect(performance.now() - started).toBeLessThan(1000);
});
