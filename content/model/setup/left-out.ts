import type { Provider } from "../provider.ts";
import { appleProfile } from "./apple-profile.ts";
import { thunderbirdAutoconfig } from "./autoconfig.ts";
import { autodiscoverAnswer } from "./autodiscover.ts";
import { type Lack, lackWords } from "./lacking.ts";
import { thunderbirdQr } from "./thunderbird-qr.ts";

/** Which files and answers for programs the record is not enough for, and why: messages to staff, one for each reason. */
export function findLeftOut(provider: Provider): string[] {
  const owner = { address: `a@${provider.mailDomain}`, userName: "a" };
  const results = [
    { what: "設定プロファイル", result: appleProfile(provider) },
    { what: "Thunderbird の自動設定", result: thunderbirdAutoconfig(provider) },
    { what: "Outlook の自動設定", result: autodiscoverAnswer(provider, owner.address) },
    { what: "QR コード", result: thunderbirdQr(provider, owner) },
  ];
  const leftOut = new Map<Lack, string[]>();
  for (const { what, result } of results) {
    for (const lack of result.kind === "lacking" ? result.lacks : []) {
      leftOut.set(lack, [...(leftOut.get(lack) ?? []), what]);
    }
  }
  return [
    ...[...leftOut].map(([lack, whats]) => `${whats.join("、")}は出しません。${lackWords[lack]}ためです。`),
    ...(isPlainImap(provider) ? [plainImap] : []),
  ];
}

/** A file that Thunderbird for Android drops; with POP it would use none anyway. */
function isPlainImap({ incoming, outgoing }: Provider): boolean {
  return incoming?.protocol === "imap" && incoming.encryption === "none" && outgoing.encryption === "none";
}

const plainImap =
  "Android の Thunderbird は、自動設定を使いません。送信も受信も暗号化なし（encryption: none）のためです。パソコンでは使います。";
