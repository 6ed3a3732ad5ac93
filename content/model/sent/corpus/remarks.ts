import { type Case, day } from "./parts.ts";

/** Servers that tell of a login or of encryption beside the clause, and not by it. */
export const remarks: readonly Case[] = [
  [
    "Sendmail: an old one that tells the login beside",
    `Received: from pc (line.example.net [203.0.113.5] (may be forged))
\t(authenticated bits=0)
\tby smtp.example.jp (8.14.4/8.14.4) with ESMTP id oAO1000a012345; ${day}`,
    "unknown",
    "only-comment",
  ],
  [
    "qmail with a patch for TLS: a login before the address, and encryption beside a clause that knows neither",
    `Received: from unknown (HELO pc) (taro@example.jp@203.0.113.5)\n  by smtp.example.jp with (DHE-RSA-AES256-SHA encrypted) SMTP; ${day}`,
    "unknown",
    "only-comment",
  ],
  [
    "qmail with a patch for SMTP AUTH: a name before the address, which may be what ident said",
    `Received: from unknown (HELO pc) (taro@203.0.113.5)\n  by smtp.example.jp with SMTP; ${day}`,
    "unknown",
    "only-comment",
  ],
  [
    "Courier: both in a comment",
    `Received: from pc (line.example.net [::ffff:203.0.113.5])\n  (AUTH: LOGIN taro@example.jp, TLS: TLSv1/SSLv3,256bits,AES256-SHA)\n  by smtp.example.jp with esmtp; ${day}`,
    "unknown",
    "only-comment",
  ],
  [
    "Mirapoint: the login behind the id",
    `Received: from pc (line.example.net [203.0.113.5])\n  by smtp.example.jp (MOS 4.3.6-GA) with ESMTP id ABC12345 (AUTH taro); ${day}`,
    "unknown",
    "only-comment",
  ],
  ...[
    [
      "Yahoo!: the login before the address",
      "from unknown (HELO PC) (taro@203.0.113.5 with plain) by smtp.example.jp with SMTP",
    ],
    ["Yahoo! without a name", "from unknown (HELO PC) (203.0.113.5 with ) by smtp.example.jp with SMTP"],
    [
      "qmail: the login before a new address",
      "from unknown (HELO pc) (taro@2001:db8::5) by smtp.example.jp with ESMTP",
    ],
    [
      "CommuniGate Pro",
      "from [203.0.113.5] (account taro@example.jp HELO [192.168.1.5]) by smtp.example.jp (CommuniGate Pro SMTP 6.3) with ESMTP id 123",
    ],
    [
      "OpenSMTPD",
      "from pc (line.example.net [203.0.113.5]) by smtp.example.jp (OpenSMTPD) with ESMTPS id 8ab1 (TLSv1.3:256:NO) auth=yes user=taro",
    ],
  ].map(([what = "", field = ""]): Case => [what, `Received: ${field}; ${day}`, "unknown", "only-comment"]),
  ...[
    "(auth=taro@example.jp)",
    "(AUTH=LOGIN taro)",
    "(SASL: taro)",
    "(SMTP認証 taro)",
    "(using TLSv1 with cipher RC4-MD5)",
  ].map(
    (remark): Case => [
      `a remark beside the clause, ${remark}`,
      `Received: from pc (line.example.net [203.0.113.5]) ${remark} by smtp.example.jp with ESMTP id 1; ${day}`,
      "unknown",
      "only-comment",
    ],
  ),
  [
    "MDaemon: the login in a field of its own",
    `Received: from pc (line.example.net [203.0.113.5]) by smtp.example.jp with ESMTP id 1; ${day}\nX-Authenticated-Sender: taro@example.jp`,
    "unknown",
    "only-comment",
  ],
];
