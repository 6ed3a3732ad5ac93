import { type Case, day, forged, fromOwnServer, hidden, message, postfixTo } from "./parts.ts";

/** Postfix, alone and with what stands around it at a provider. */
export const postfix: readonly Case[] = [
  ["Postfix: SMTP AUTH and TLS", postfixTo("ESMTPSA"), "right", "authenticated-and-encrypted"],
  ["Postfix: SMTP AUTH without TLS", postfixTo("ESMTPA"), "right", "authenticated"],
  ["Postfix: TLS without SMTP AUTH", postfixTo("ESMTPS"), "wrong", "not-authenticated"],
  ["Postfix: neither", postfixTo("ESMTP"), "wrong", "not-authenticated"],
  ["Postfix: an old client that says HELO", postfixTo("SMTP"), "wrong", "not-authenticated"],
  ["Postfix: an address in Japanese (RFC 6531)", postfixTo("UTF8SMTPSA"), "right", "authenticated-and-encrypted"],
  [
    "Postfix: the login shown",
    postfixTo("ESMTPSA").replace("\tby", "\t(Authenticated sender: taro)\n\tby"),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "Postfix: a client without a name",
    postfixTo("ESMTPSA", "pc (unknown [203.0.113.5])"),
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "Postfix: a client that calls itself this machine",
    postfixTo("ESMTP", "[127.0.0.1] (unknown [203.0.113.5])") + forged,
    "wrong",
    "not-authenticated",
  ],
  [
    "Postfix: IPv6",
    postfixTo("ESMTPSA", "[IPv6:2001:db8::5] (unknown [IPv6:2001:db8::5])"),
    "right",
    "authenticated-and-encrypted",
  ],
  ["Postfix: passed on to the mailbox", fromOwnServer + postfixTo("ESMTPSA"), "right", "authenticated-and-encrypted"],
  ["Postfix: passed on without SMTP AUTH", fromOwnServer + postfixTo("ESMTP"), "wrong", "not-authenticated"],
  ["Postfix 3.10: session hidden", hidden + message, "unknown", "no-clause"],
  ["Postfix 3.10: session hidden, passed on", fromOwnServer + hidden, "unknown", "no-clause"],
  ["Postfix 3.10: session hidden, a forged field below", fromOwnServer + hidden + forged, "unknown", "no-clause"],
  [
    "Postfix: the client cut out, the clause left",
    `Received: by smtp.example.jp (Postfix) with ESMTPSA id 1; ${day}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "Postfix: sent on the server itself",
    `Received: by smtp.example.jp (Postfix, from userid 33)\n\tid 1; ${day}\n${forged}`,
    "unknown",
    "no-clause",
  ],
  [
    "amavis between",
    `Received: from localhost (localhost [127.0.0.1])
\tby smtp.example.jp (Postfix) with ESMTP id 3; ${day}
Received: from smtp.example.jp ([127.0.0.1])
\tby localhost (smtp.example.jp [127.0.0.1]) (amavisd-new, port 10024) with ESMTP
\tid abc-12; ${day}
${postfixTo("ESMTPSA")}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "amavis between, without SMTP AUTH",
    `Received: from localhost (localhost [127.0.0.1])
\tby smtp.example.jp (Postfix) with ESMTP id 3; ${day}
Received: from smtp.example.jp ([127.0.0.1])
\tby localhost (smtp.example.jp [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id 2; ${day}
${postfixTo("ESMTP")}`,
    "wrong",
    "not-authenticated",
  ],
  [
    "an inner net between",
    `Received: from smtp.example.jp (unknown [10.0.0.25]) by mx.example.jp (Postfix) with ESMTP id 2; ${day}\n${postfixTo("ESMTPSA")}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "an inner net between, under other names",
    `Received: from relay3 (unknown [10.0.0.3]) by mx.example.jp (Postfix) with ESMTP id 2; ${day}\n${postfixTo("ESMTPSA")}`,
    "unknown",
    "own-hop",
  ],
  [
    "amavis at the end of what was copied",
    `Received: from localhost (localhost [127.0.0.1]) by smtp.example.jp with ESMTP id 3; ${day}
Received: from smtp.example.jp ([127.0.0.1]) by localhost (amavisd-new, port 10024) with ESMTP id 2; ${day}`,
    "unknown",
    "own-hop",
  ],
  [
    "LMTP to the mailbox",
    `Received: from mx.example.jp ([192.0.2.26])
\tby mbox.mx.example.jp with LMTP
\tid 4AbcDef
\t(envelope-from <taro@example.jp>)
\tfor <taro@example.jp>; ${day}
${fromOwnServer}${postfixTo("ESMTPSA")}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "LMTP to the mailbox and nothing else",
    `Received: from smtp.example.jp by mx.example.jp with LMTP id 1; ${day}`,
    "unknown",
    "own-hop",
  ],
  ["only the field between two own servers", fromOwnServer, "unknown", "own-hop"],
  [
    "a filter of another company between",
    `Received: from filter.example.com (filter.example.com [198.51.100.3]) by mx.example.jp with ESMTPS id 1; ${day}\nReceived: from smtp.example.jp (smtp.example.jp [192.0.2.25]) by filter.example.com with ESMTPS id 2; ${day}\n${postfixTo("ESMTPSA")}`,
    "unknown",
    "own-hop",
  ],
];
