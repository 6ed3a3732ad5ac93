import { expect, test } from "@playwright/test";
import { readSite } from "../read.ts";
import { postfixTo } from "./corpus/parts.ts";
import { trustedHostsOf, trustedHostsOfOther } from "./trusted-hosts.ts";
import { howSent } from "./verdict.ts";

const outgoing = {
  host: "smtp.example.jp",
  formerHosts: ["mail.example.jp"],
  port: 587,
  authentication: "smtp-auth" as const,
  userName: "address" as const,
};

test("a record that knows what its servers write is trusted, by the names of the outgoing server too", () => {
  expect(trustedHostsOf({ receivedBy: ["mx.example.jp"], outgoing })).toEqual([
    "mx.example.jp",
    "smtp.example.jp",
    "mail.example.jp",
  ]);
});

test("a record that does not know it settles nothing", () => {
  expect(trustedHostsOf({ outgoing })).toEqual([]);
  expect(howSent(postfixTo("ESMTPSA"), trustedHostsOf({ outgoing })).state).toBe("unknown");
});

const other = (hosts: string[], domains: string[]) => ({
  submission: hosts.map((host) => ({
    host,
    port: 587,
    encryption: "starttls" as const,
    authentication: ["password" as const],
  })),
  domains,
});

test.describe("another provider is known by its servers' names, never by its mail domains:", () => {
  for (const [what, hosts, domains, trusted] of [
    ["a server below the mail domain", ["smtp.example.com"], ["example.com"], ["smtp.example.com"]],
    ["one server, two ports", ["smtp.example.com", "smtp.example.com"], ["example.net"], ["smtp.example.com"]],
    ["a name for servers", ["smtp.mail.example.ne.jp"], ["example.ne.jp"], ["mail.example.ne.jp"]],
    ["a name that is a mail domain", ["smtp.mail.example.com"], ["mail.example.com"], ["smtp.mail.example.com"]],
    ["a name above a mail domain", ["smtp.mail.example.com"], ["a.mail.example.com"], ["smtp.mail.example.com"]],
    ["another company's server", ["smtp.example.co.jp"], ["example.ne.jp"], ["smtp.example.co.jp"]],
  ] as const) {
    test(what, () => expect(trustedHostsOfOther(other([...hosts], [...domains]))).toEqual(trusted));
  }

  test("of all that are published, no mail domain is trusted but one that is a server's own name", () => {
    const providers = readSite(process.cwd(), "example").value?.otherProviders.providers ?? [];
    expect(providers.length).toBeGreaterThan(0);
    for (const { submission, domains } of providers) {
      const named = new Set(submission.map(({ host }) => host));
      const trusted = trustedHostsOfOther({ submission, domains });
      expect(trusted.filter((host) => domains.includes(host) && !named.has(host))).toEqual([]);
    }
  });
});

test.describe("of another provider's header", () => {
  const provider = other(["smtp.example.jp"], ["example.jp"]);
  const verdict = (header: string) => howSent(header, trustedHostsOfOther(provider), undefined, provider.domains);
  const field = (from: string, by: string, clause: string) =>
    `Received: from ${from} (${from} [192.0.2.9])\n\tby ${by} with ${clause} id 1A2B;\n\tTue, 24 Nov 2026 10:00:00 +0900\n`;

  for (const [what, header, state, reason] of [
    ["the server's own line proves", field("client.example.net", "smtp.example.jp", "ESMTPSA"), "right", undefined],
    [
      "a line by a subscriber's machine proves nothing",
      field("client.example.net", "taro.example.jp", "ESMTPSA"),
      "unknown",
      "unknown-host",
    ],
    [
      "a step from another machine of the provider's is not called wrong",
      field("mail05.example.jp", "smtp.example.jp", "ESMTP") +
        field("client.example.net", "mail05.example.jp", "ESMTPSA"),
      "unknown",
      "own-hop",
    ],
    [
      "a mail without login is",
      field("client.example.net", "smtp.example.jp", "ESMTP").replace("from client.example.net", "from pc"),
      "wrong",
      "not-authenticated",
    ],
  ] as const) {
    test(what, () => {
      const sent = verdict(header);
      expect(sent.state).toBe(state);
      if (reason) expect(sent.reasons).toEqual([reason]);
    });
  }
});
