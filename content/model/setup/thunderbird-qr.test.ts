import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { recordOf, recordWith, recordWithout } from "./invented-providers.ts";
import { textOf } from "./made.ts";
import { oddAddress } from "./odd-addresses.ts";
import { thunderbirdQr } from "./thunderbird-qr.ts";

const example = recordOf("example");
const taro = { address: "taro@example.jp", userName: "taro@example.jp" };

test("the text is the format's own, with its places in order", () => {
  expect(textOf(thunderbirdQr(example, { ...taro, displayName: "れい太郎" }))).toBe(
    '[1,[1,1],[1,"pop.example.jp",995,3,1,"taro@example.jp"],' +
      '[[[0,"smtp.example.jp",587,2,1,"taro@example.jp"],["taro@example.jp","れい太郎"]]]]',
  );
});

test("without a name the address stands for it", () => {
  expect(textOf(thunderbirdQr(example, taro))).toContain('["taro@example.jp","taro@example.jp"]');
});

/** Reads the text again as the app does, by places. */
function decode(text: string) {
  const [version, parts, [protocol, host, port, security, ...login], [[[smtp, ...sending], identity]]] =
    JSON.parse(text);
  return {
    version,
    parts,
    incoming: {
      protocol: ["imap", "pop3"][protocol],
      host,
      port,
      encryption: ["none", "legacy", "starttls", "tls"][security],
    },
    outgoing: { host: sending[0], port: sending[1], encryption: ["none", "legacy", "starttls", "tls"][sending[2]] },
    login,
    sendingLogin: sending.slice(3),
    smtp,
    identity,
  };
}

for (const protocol of ["imap", "pop3"] as const) {
  for (const encryption of ["none", "starttls", "tls"] as const) {
    test(`${protocol} with ${encryption} decodes to the same record, with a password to be asked for`, () => {
      const record = recordWith({
        outgoing: { encryption, userName: "user-id" },
        incoming: { protocol, encryption, port: 143 },
      });
      const { incoming, outgoing } = record;
      expect(decode(textOf(thunderbirdQr(record, { address: "taro@example.jp", userName: "abc12345" })))).toEqual({
        version: 1,
        parts: [1, 1],
        incoming,
        outgoing: { host: outgoing.host, port: outgoing.port, encryption: outgoing.encryption },
        login: [1, "abc12345"],
        sendingLogin: [1, "abc12345"],
        smtp: 0,
        identity: ["taro@example.jp", "taro@example.jp"],
      });
    });
  }
}

test("any address that the grammar allows comes back as it was", () => {
  fc.assert(
    fc.property(oddAddress, (address) => {
      const text = textOf(thunderbirdQr(example, { address, userName: address }));
      expect(decode(text).identity).toEqual([address, address]);
      expect(decode(text).sendingLogin).toEqual([1, address]);
    }),
  );
});

test("the code of a usual address stays below version 15 at level M, 412 bytes", () => {
  const address = `${"a".repeat(31)}@example.jp`;
  expect(Buffer.byteLength(textOf(thunderbirdQr(example, { address, userName: address })))).toBeLessThan(412);
});

for (const [record, lacks] of [
  [recordOf("micnet"), ["incoming", "outgoing.encryption"]],
  [recordWithout("incoming.encryption"), ["incoming.encryption"]],
] as const) {
  test(`there is no code without ${lacks.join(" and ")}`, () => {
    expect(thunderbirdQr(record, taro)).toEqual({ kind: "lacking", lacks });
  });
}
