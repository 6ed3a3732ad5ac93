import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { autodiscoverAnswer, autodiscoverError } from "./autodiscover.ts";
import { recordOf, recordWith, recordWithout } from "./invented-providers.ts";
import { textOf } from "./made.ts";
import { oddAddress } from "./odd-addresses.ts";
import { parseXml } from "./parse-xml.ts";

const example = recordOf("example");

function answer(address: string, record = example) {
  return parseXml(textOf(autodiscoverAnswer(record, address))).Autodiscover;
}

test("the answer tells both servers as Outlook reads them", () => {
  const { Response: response, ...envelope } = answer("taro@example.jp");
  expect(envelope["@xmlns"]).toBe("http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006");
  expect(response["@xmlns"]).toBe("http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a");
  expect(response.User.DisplayName).toBe("taro@example.jp");
  const { AccountType, Action, Protocol } = response.Account;
  expect([AccountType, Action]).toEqual(["email", "settings"]);
  const common = { DomainRequired: "off", LoginName: "taro@example.jp", SPA: "off", SSL: "on", AuthRequired: "on" };
  expect(Protocol).toEqual([
    expect.objectContaining({ ...common, Type: "POP3", Server: "pop.example.jp", Port: "995", Encryption: "SSL" }),
    expect.objectContaining({
      ...common,
      Type: "SMTP",
      Server: "smtp.example.jp",
      Port: "587",
      Encryption: "TLS",
      UsePOPAuth: "on",
      SMTPLast: "off",
    }),
  ]);
});

for (const [encryption, told, ssl] of [
  ["none", "None", "off"],
  ["starttls", "TLS", "on"],
  ["tls", "SSL", "on"],
] as const) {
  for (const protocol of ["imap", "pop3"] as const) {
    test(`${encryption} is told as ${told} for ${protocol} and SMTP, with SPA off in each`, () => {
      const record = recordWith({ outgoing: { encryption }, incoming: { encryption, protocol } });
      const servers: Record<string, string>[] = answer("taro@example.jp", record).Response.Account.Protocol;
      expect(servers.map(({ Type }) => Type)).toEqual([protocol.toUpperCase(), "SMTP"]);
      for (const server of servers) expect(server).toMatchObject({ Encryption: told, SSL: ssl, SPA: "off" });
    });
  }
}

test("the login name has the form that the record names", () => {
  const record = recordWith({ outgoing: { userName: "local-part" } });
  const servers: Record<string, string>[] = answer("taro@example.jp", record).Response.Account.Protocol;
  expect(servers.map(({ LoginName }) => LoginName)).toEqual(["taro", "taro"]);
});

test("two addresses get the same answer but for the address", () => {
  const [taro, nobody] = ["taro@example.jp", "no-such-box@example.jp"].map((address) =>
    textOf(autodiscoverAnswer(example, address)).replaceAll(address, "…"),
  );
  expect(taro).toBe(nobody);
});

test("any address that the grammar allows comes back as it was sent", () => {
  fc.assert(
    fc.property(oddAddress, (address) => {
      const servers: Record<string, string>[] = answer(address).Response.Account.Protocol;
      expect(servers.map(({ LoginName }) => LoginName)).toEqual([address, address]);
    }),
  );
});

for (const address of [
  "taro@example.com",
  "taro@sub.example.jp",
  "taro@example.jp.example.com",
  "taro",
  "",
  "a b@example.jp",
]) {
  test(`nothing is known of 「${address}」`, () => {
    expect(autodiscoverAnswer(example, address)).toEqual({ kind: "foreign" });
    expect(autodiscoverAnswer(recordOf("micnet"), address)).toEqual({ kind: "foreign" });
  });
}

test("the domain counts in capitals too", () => {
  expect(autodiscoverAnswer(example, "taro@EXAMPLE.JP").kind).toBe("made");
});

for (const [record, address, lacks] of [
  [recordOf("micnet"), "taro@micnet.ne.jp", ["incoming", "outgoing.encryption", "outgoing.userName"]],
  [recordWithout("incoming"), "taro@example.jp", ["incoming"]],
  [recordWithout("outgoing.encryption"), "taro@example.jp", ["outgoing.encryption"]],
  [recordWith({ outgoing: { userName: "user-id" } }), "taro@example.jp", ["outgoing.userName"]],
] as const) {
  test(`there is no answer without ${lacks.join(" and ")}`, () => {
    expect(autodiscoverAnswer(record, address)).toEqual({ kind: "lacking", lacks });
  });
}

test("a wrong request gets the protocol's own error", () => {
  const { Response: response } = parseXml(autodiscoverError(new Date("2026-11-24T01:02:03.456Z"))).Autodiscover;
  expect(response.Error).toMatchObject({ "@Time": "01:02:03.456", "@Id": "1", ErrorCode: "600", DebugData: "" });
  expect(response.Error.Message).not.toBe("");
});
