import { type Case, day, delivered, fromOwnServer, message, postfixTo } from "./parts.ts";

/** What happens to a header on its way into the box, and what is none. */
export const pasted: readonly Case[] = [
  [
    "line ends of Windows",
    (delivered + postfixTo("ESMTPSA") + message).replace(/\n/g, "\r\n"),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "folds whose blanks were lost",
    postfixTo("ESMTPSA").replace(/\n[\t ]+/g, "\n"),
    "right",
    "authenticated-and-encrypted",
  ],
  ["folds after every word", postfixTo("ESMTPSA").replace(/(\S) /g, "$1\n "), "right", "authenticated-and-encrypted"],
  [
    "all of it indented",
    (delivered + postfixTo("ESMTPSA") + message).replace(/^/gm, "    "),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "words of the page above it",
    `メッセージのソース\n\n次の行から: ヘッダー\n${delivered}${postfixTo("ESMTPSA")}${message}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "written for a page",
    (delivered + postfixTo("ESMTPSA")).replace(/</g, "&lt;").replace(/>/g, "&gt;"),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "an empty line after each",
    (delivered + postfixTo("ESMTPSA") + message).replace(/\n/g, "\n\n"),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "line ends that were lost",
    (delivered + fromOwnServer + postfixTo("ESMTPSA") + message).replace(/\n\s*/g, " "),
    "right",
    "authenticated-and-encrypted",
  ],
  ["unseen marks", postfixTo("ESMTPSA").replace(/^R/gm, "\u200eR"), "right", "authenticated-and-encrypted"],
  [
    "a table without colons",
    postfixTo("ESMTPSA").replace("Received: ", "Received\t"),
    "right",
    "authenticated-and-encrypted",
  ],
  ["bars before each line", postfixTo("ESMTPSA").trim().replace(/^/gm, "| "), "right", "authenticated-and-encrypted"],
  [
    "full-width letters",
    postfixTo("ESMTPSA", "pc").replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "full-width colons",
    (fromOwnServer + postfixTo("ESMTPSA")).replace(/^(\w+):/gm, "$1："),
    "right",
    "authenticated-and-encrypted",
  ],
  ["names in capitals", postfixTo("ESMTPSA").toUpperCase(), "right", "authenticated-and-encrypted"],
  [
    "comments in Japanese",
    postfixTo("ESMTPSA").replace("(Postfix)", "(メール受付 （東京） (第1 (予備) 系))"),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "brackets in a quoted address",
    postfixTo("ESMTPSA").replace("<taro@", '<"taro (with ESMTP"@'),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "a comment left open",
    `Received: from pc (line.example.net [203.0.113.5] by smtp.example.jp with ESMTPSA id 1; ${day}`,
    "unknown",
    "unknown-host",
  ],
  [
    "a body below that quotes another header",
    `${postfixTo("ESMTP")}${message}\n本文です。\n\n${postfixTo("ESMTPSA")}`,
    "wrong",
    "not-authenticated",
  ],
  [
    "a bounce with the header it returns",
    `Received: by mx.example.jp (Postfix)\n\tid 5Abc; ${day}\nFrom: MAILER-DAEMON@mx.example.jp\nContent-Type: multipart/report; boundary="5Abc"\n\nThis is a MIME-encapsulated message.\n\n--5Abc\nContent-Type: text/rfc822-headers\n\n${postfixTo("ESMTPSA")}`,
    "unknown",
    "no-clause",
  ],

  ["nothing", "", "no-header", "empty"],
  ["blanks", " \n\t\r\n　", "no-header", "empty"],
  ["the body of a mail", "お世話になっております。\n山田です。\n", "no-header", "no-fields"],
  [
    "a header that was quoted as a whole",
    `> ${postfixTo("ESMTPSA").replace(/\n/g, "\n> ")}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "a mail that quotes a header below its own words",
    `こう書かれていました。\n> ${postfixTo("ESMTPSA").replace(/\n/g, "\n> ")}`,
    "no-header",
    "no-fields",
  ],
  ["the fields that a program shows above a mail", "From: a@example.jp\nTo: b@example.jp", "no-header", "not-received"],
  ["a mail kept in the sent folder", message, "no-header", "not-received"],
  [
    "only other fields of the same beginning",
    `Received-SPF: pass\nX-Received: by smtp.example.jp with ESMTPSA id 1; ${day}\nMIME-Version: 1.0`,
    "no-header",
    "not-received",
  ],
];
