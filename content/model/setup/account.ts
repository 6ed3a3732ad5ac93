import type { Provider } from "../provider.ts";
import type { Lack, Lacking } from "./lacking.ts";

/** The parts of the record that mail programs are told. */
export type MailService = Pick<Provider, "name" | "mailDomain" | "outgoing" | "incoming">;

type Incoming = NonNullable<Provider["incoming"]>;
export type Encryption = NonNullable<Incoming["encryption"]>;
export type Server = { host: string; port: number; encryption: Encryption };

/** All that a program needs to set an account up, but for the reader's own address and user name. */
export type Account = {
  kind: "account";
  incoming: Server & { protocol: Incoming["protocol"] };
  outgoing: Server;
};

/** The account that the record describes, or all that it lacks: an unknown encryption is never guessed. */
export function accountOf({ incoming, outgoing }: MailService): Account | Lacking {
  if (incoming?.encryption && outgoing.encryption) {
    return {
      kind: "account",
      incoming: { protocol: incoming.protocol, ...server(incoming, incoming.encryption) },
      outgoing: server(outgoing, outgoing.encryption),
    };
  }
  const needs: [unknown, Lack][] = [
    [incoming, "incoming"],
    [!incoming || incoming.encryption, "incoming.encryption"],
    [outgoing.encryption, "outgoing.encryption"],
  ];
  return { kind: "lacking", lacks: needs.flatMap(([known, lack]) => (known ? [] : [lack])) };
}

/** The same for programs that know nothing but an address and must make the user name of it. */
export function accountFromAddress(service: MailService): Account | Lacking {
  const account = accountOf(service);
  if (service.outgoing.userName !== "user-id") return account;
  return { kind: "lacking", lacks: [...(account.kind === "lacking" ? account.lacks : []), "outgoing.userName"] };
}

function server({ host, port }: { host: string; port: number }, encryption: Encryption): Server {
  return { host, port, encryption };
}
