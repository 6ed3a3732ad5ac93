import { expect, test } from "@playwright/test";
import type { Provider } from "../provider.ts";
import { settingOf } from "../settings.ts";
import { appleProfile } from "./apple-profile.ts";
import { thunderbirdAutoconfig } from "./autoconfig.ts";
import { autodiscoverAnswer } from "./autodiscover.ts";
import { compareSettings } from "./compare.ts";
import { dnsRecords } from "./dns-records.ts";
import { recordOf, recordWith } from "./invented-providers.ts";
import { textOf } from "./made.ts";
import { thunderbirdQr } from "./thunderbird-qr.ts";

const owner = { address: "taro@example.jp", userName: "taro@example.jp" };

/** Everything that is made of a record. */
function allOf(record: Provider): Record<string, string> {
  const shown = { server: "", port: "", authentication: "unsure", encryption: "unsure" } as const;
  return {
    autoconfig: textOf(thunderbirdAutoconfig(record)),
    autodiscover: textOf(autodiscoverAnswer(record, owner.address)),
    profile: textOf(appleProfile(record, owner)),
    qr: textOf(thunderbirdQr(record, owner)),
    dns: dnsRecords(record),
    comparison: JSON.stringify(compareSettings(shown, record)),
    guide: `${settingOf(record, "outgoing.host")} ${settingOf(record, "outgoing.port")}`,
  };
}

for (const [what, changes, before, after] of [
  ["host", { host: "smtp-auth.example.jp" }, "smtp.example.jp", "smtp-auth.example.jp"],
  ["port", { port: 50587 }, /\b587\b/, /\b50587\b/],
] as const) {
  test(`one change of the outgoing ${what} changes everything made of the record`, () => {
    const [old, changed] = [allOf(recordOf("example")), allOf(recordWith({ outgoing: changes }))];
    for (const [name, text] of Object.entries(changed)) {
      expect(old[name], name).toMatch(before);
      expect(text, name).toMatch(after);
      expect(text, name).not.toMatch(before);
    }
  });
}

test("one change of the encryption changes what tells its kind", () => {
  const [old, changed] = [allOf(recordOf("example")), allOf(recordWith({ outgoing: { encryption: "tls" } }))];
  const names = Object.keys(old).filter((name) => old[name] !== changed[name]);
  expect(names).toEqual(["autoconfig", "autodiscover", "qr", "dns", "comparison"]);
});
