import { expect, test } from "@playwright/test";
import { readProtocol } from "./protocol.ts";

const smtp = (authenticated: boolean, encrypted: boolean) => ({ kind: "smtp", authenticated, encrypted });

for (const [word, protocol] of [
  ["smtp", smtp(false, false)],
  ["smtps", smtp(false, true)],
  ["esmtp", smtp(false, false)],
  ["esmtpa", smtp(true, false)],
  ["esmtps", smtp(false, true)],
  ["esmtpsa", smtp(true, true)],
  ["utf8smtp", smtp(false, false)],
  ["utf8smtpa", smtp(true, false)],
  ["utf8smtps", smtp(false, true)],
  ["utf8smtpsa", smtp(true, true)],
  ["utf8esmtpsa", smtp(true, true)],
  ["lmtp", { kind: "lmtp" }],
  ["lmtpsa", { kind: "lmtp" }],
  ["utf8lmtps", { kind: "lmtp" }],
  ["http", { kind: "web" }],
  ["https", { kind: "web" }],
  ["esmtpas", { kind: "other" }],
  ["esmtpsaa", { kind: "other" }],
  ["xesmtpsa", { kind: "other" }],
  ["smtpa", { kind: "other" }],
  ["smtpsa", { kind: "other" }],
  ["asmtp", { kind: "other" }],
  ["microsoft", { kind: "other" }],
  ["mapi", { kind: "other" }],
  ["local", { kind: "other" }],
  ["", { kind: "other" }],
] as const) {
  test(`「${word}」: ${JSON.stringify(protocol)}`, () => {
    expect(readProtocol(word)).toEqual(protocol);
  });
}
