import { type Case, day, forged, fromOwnServer, postfixTo } from "./parts.ts";

/** Forged fields, other servers, web mail. */
export const ways: readonly Case[] = [
  ["a forged field below a true one", postfixTo("ESMTP") + forged, "wrong", "not-authenticated"],
  ["two forged fields below a true one", postfixTo("ESMTP") + fromOwnServer + forged, "wrong", "not-authenticated"],
  [
    "a stranger who calls itself the provider",
    `Received: from smtp.example.jp (line.example.net [203.0.113.5])\n\tby mx.example.jp (Postfix) with ESMTP id 1; ${day}\n${forged}`,
    "unknown",
    "own-hop",
  ],
  [
    "a stranger whose name holds a whole field",
    `Received: from pc by smtp.example.jp with ESMTPSA id 1 (unknown [203.0.113.5]) by smtp.example.jp with ESMTP id 2; ${day}\n${forged}`,
    "unknown",
    "unknown-host",
  ],
  [
    "a host whose name only ends like the provider's",
    `Received: from pc (line.example.net [203.0.113.5]) by badsmtp.example.jp with ESMTPSA id 1; ${day}`,
    "unknown",
    "unknown-host",
  ],
  [
    "a host whose name only begins like the provider's",
    `Received: from pc (line.example.net [203.0.113.5]) by smtp.example.jp.example.com with ESMTPSA id 1; ${day}`,
    "unknown",
    "unknown-host",
  ],
  [
    "sent through the server of another company",
    `Received: from smtp.example.com (smtp.example.com [198.51.100.7])\n\tby mx.example.jp (Postfix) with ESMTPS id 1; ${day}\nReceived: from pc (line.example.net [203.0.113.5])\n\tby smtp.example.com with ESMTPSA id 2; ${day}`,
    "wrong",
    "other-server",
  ],
  [
    "handed to the mailbox by a mail server at home",
    `Received: from home (line.example.net [203.0.113.5]) by mx.example.jp with ESMTP id 1; ${day}\nReceived: from pc ([192.168.1.5]) by home.lan with ESMTP id 2; ${day}`,
    "wrong",
    "not-authenticated",
  ],
  [
    "sent and kept elsewhere",
    `Received: from pc (line.example.net [203.0.113.5]) by smtp.example.com with ESMTPSA id 1; ${day}`,
    "unknown",
    "unknown-host",
  ],

  [
    "web mail of the provider",
    `Received: from smtp.example.jp (smtp.example.jp [192.0.2.25]) by mx.example.jp with ESMTP id 3; ${day}\nReceived: from localhost (localhost [127.0.0.1]) by smtp.example.jp with ESMTPA id 2; ${day}\nReceived: from 203.0.113.5\n        (SquirrelMail authenticated user taro)\n        by www.smtp.example.jp with HTTP;\n        ${day}`,
    "unknown",
    "web-mail",
  ],
  [
    "web mail on a machine of its own, which does not log in",
    `Received: from web (web.example.net [198.51.100.9]) by smtp.example.jp with ESMTP id 2; ${day}\nReceived: from 203.0.113.5\n        (SquirrelMail authenticated user taro)\n        by webmail.example.jp with HTTP;\n        ${day}`,
    "unknown",
    "web-mail",
  ],
  [
    "handed in by a machine that nobody on the internet reaches",
    `Received: from front (unknown [10.0.0.5]) by mx.example.jp (Postfix) with ESMTP id 2; ${day}`,
    "unknown",
    "own-hop",
  ],
  [
    "sent by a subscriber of a network with such addresses, who logged in",
    `Received: from pc (unknown [10.20.30.40]) by smtp.example.jp (Postfix) with ESMTPSA id 2; ${day}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "web mail that leaves no field",
    `Received: from localhost (localhost [127.0.0.1]) by smtp.example.jp with ESMTPSA id 2; ${day}`,
    "unknown",
    "own-hop",
  ],
  [
    "web mail that logs in at the provider's server",
    `Received: from webmail.example.jp (webmail.example.jp [192.0.2.40])\n\tby smtp.example.jp (Postfix) with ESMTPSA id 1; ${day}\nReceived: from 203.0.113.77\n\t(SquirrelMail authenticated user taro)\n\tby webmail.example.jp with HTTP; ${day}`,
    "unknown",
    "web-mail",
  ],
  ...[
    `Received: by mail.example.com (Postfix) id 4XX for <a@example.com>; ${day}`,
    `Received: by www.example.com (Postfix, from userid 33) id 4XX; ${day}`,
    `Received: from localhost by mda.example.com with LMTP id 4XX; ${day}`,
  ].map(
    (line): Case => [
      `a forged field below a stranger's ${line.slice(10, 42)}`,
      `${line}\n${forged}`,
      "unknown",
      "unknown-host",
    ],
  ),
  [
    "a carrier's server, and nothing of what was before",
    `Received: from dmta0003.example.net (dmta0003.example.net [203.0.113.69])\n\tby mx.example.jp (Postfix) with ESMTPS id 1; ${day}`,
    "unknown",
    "from-server",
  ],
  [
    "two forged fields below a stranger's, at a mailbox elsewhere",
    `Received: by 2002:a05:1 with SMTP id 1; ${day}\nReceived: from mail.evil.test (mail.evil.test. [198.51.100.7]) by mx.google.com with ESMTPS id 2; ${day}\nReceived: from smtp.example.jp (smtp.example.jp [192.0.2.25]) by mail.evil.test with ESMTPS id 3; ${day}\n${forged}`,
    "unknown",
    "unknown-host",
  ],
  [
    "web mail that tells its name alone",
    `${fromOwnServer}${postfixTo("ESMTPSA")}User-Agent: Roundcube Webmail/1.6`,
    "unknown",
    "web-mail",
  ],
  [
    "a server of the provider's that logs in",
    `${fromOwnServer}${postfixTo("ESMTPSA", "mx.example.jp (mx.example.jp [192.0.2.40])")}`,
    "unknown",
    "own-hop",
  ],
  [
    "another server that names itself shortly",
    `Received: from ms11.example.net (ms11-x.example.net [198.51.100.40])\n\tby mx.example.jp (Postfix) with ESMTPS id 1; ${day}\nReceived: from pc (line.example.net [203.0.113.5]) by ms11 with ESMTPSA id 2; ${day}`,
    "unknown",
    "from-server",
  ],
  [
    "a mailing list that leaves older fields out",
    `Received: from ml.example.net (ml.example.net [198.51.100.40])\n\tby mx.example.jp (Postfix) with ESMTPS id 1; ${day}\nReceived: by ml.example.net (Postfix, from userid 501) id 2; ${day}`,
    "unknown",
    "from-server",
  ],
  [
    "a login that RFC 8601 tells of",
    `${postfixTo("ESMTPS")}Authentication-Results: smtp.example.jp;\n\tauth=pass (PLAIN) smtp.auth=taro`,
    "unknown",
    "only-comment",
  ],
];
