import { expect, test } from "@playwright/test";
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

test("another provider is known by its server and its domains", () => {
  const submission = [
    { host: "smtp.example.com", port: 465, encryption: "tls" as const, authentication: ["password" as const] },
    { host: "smtp.example.com", port: 587, encryption: "starttls" as const, authentication: ["password" as const] },
  ];
  expect(trustedHostsOfOther({ submission, domains: ["example.com", "example.net"] })).toEqual([
    "smtp.example.com",
    "example.com",
    "example.net",
  ]);
});
