import { type Case, day, forged, postfixTo } from "./parts.ts";

/** Exim, Sendmail, Exchange, large mailbox providers, qmail. */
export const makers: readonly Case[] = [
  [
    "Exim: SMTP AUTH and TLS",
    `Received: from line.example.net ([203.0.113.5] helo=pc)
\tby smtp.example.jp with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384
\t(Exim 4.98)
\t(envelope-from <taro@example.jp>)
\tid 1abCde-000000001Ab-2CdE
\tfor taro@example.jp;
\t${day}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "Exim: SMTP AUTH without TLS",
    `Received: from [203.0.113.5] (helo=pc) by smtp.example.jp with esmtpa (Exim 4.98) id 1abCde-00; ${day}`,
    "right",
    "authenticated",
  ],
  [
    "Exim: neither",
    `Received: from [203.0.113.5] (port=4711 helo=[127.0.0.1]) by smtp.example.jp with esmtp (Exim 4.98) id 1; ${day}\n${forged}`,
    "wrong",
    "not-authenticated",
  ],
  [
    "Exim: the end of an inner filter",
    `Received: from [127.0.0.1] (helo=localhost) by smtp.example.jp with esmtp (Exim 4.98) id 2; ${day}\nReceived: from [203.0.113.5] (helo=pc) by smtp.example.jp with esmtpsa (TLS1.3) (Exim 4.98) id 1; ${day}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "Exim: a user of the server itself",
    `Received: from taro by smtp.example.jp with local (Exim 4.98) id 1; ${day}`,
    "unknown",
    "other-clause",
  ],
  [
    "Sendmail: SMTP AUTH and TLS",
    `Received: from [192.168.1.5] (line.example.net [203.0.113.5])
\t(authenticated bits=0)
\tby smtp.example.jp (8.17.1/8.17.1) with ESMTPSA id 4AO1000a012345
\t(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO)
\tfor <taro@example.jp>; ${day}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "Sendmail: neither",
    `Received: from pc (line.example.net [203.0.113.5]) by smtp.example.jp (8.14.4/8.14.4) with ESMTP id 1; ${day}`,
    "wrong",
    "not-authenticated",
  ],
  [
    "Sendmail: a name that is not sure",
    `Received: from smtp.example.jp (smtp.example.jp [203.0.113.5] (may be forged)) by mx.example.jp (8.14.4/8.14.4) with ESMTP id 1; ${day}\n${forged}`,
    "unknown",
    "own-hop",
  ],
  [
    "Exchange",
    `Received: from EX01.example.jp (192.0.2.7) by smtp.example.jp
 (192.0.2.8) with Microsoft SMTP Server (version=TLS1_2,
 cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.1.2507.39; Tue, 24 Nov 2026
 10:00:00 +0900`,
    "unknown",
    "other-clause",
  ],
  [
    "Exchange: from one's own Outlook",
    `Received: from EX01.smtp.example.jp ([fe80::1]) by EX01.smtp.example.jp ([fe80::1%12]) with mapi id 15.01.2507.039; ${day}`,
    "unknown",
    "other-clause",
  ],
  [
    "Exchange Online as the mailbox",
    `Received: from AM0PR01MB0001.example.com (2001:db8::1) by AM0PR01MB0002.example.com with HTTPS; ${day}\nReceived: from smtp.example.jp (192.0.2.25) by mail.protection.example.com (198.51.100.9) with Microsoft SMTP Server id 15.20.1; ${day}\n${postfixTo("ESMTPSA")}`,
    "unknown",
    "unknown-host",
  ],
  [
    "a large mailbox, sent by the provider",
    `Delivered-To: taro@example.com
Received: by 2001:db8:5c3:b0:f1:2 with SMTP id a1csp1; ${day}
X-Received: by 2001:db8:a:b with SMTP id z1; ${day}
Received: from smtp.example.jp (smtp.example.jp. [192.0.2.25])
        by mx.example.com with ESMTPS id x1.2026.11.24.01.00.00
        for <taro@example.com>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        ${day}
Received-SPF: pass (example.com: domain of taro@example.jp designates 192.0.2.25 as permitted sender)
${postfixTo("ESMTPSA")}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "a large mailbox, sent by a stranger who forged a field",
    `Received: by 2001:db8:5c3:b0:f1:2 with SMTP id a1csp1; ${day}
Received: from smtp.example.jp (line.example.net. [203.0.113.5]) by mx.example.com with ESMTP id x1; ${day}
${forged}`,
    "unknown",
    "unknown-host",
  ],
  [
    "qmail: SMTP AUTH",
    `Received: (qmail 4321 invoked by uid 89); 24 Nov 2026 01:00:01 -0000
Received: (qmail 4320 invoked from network); 24 Nov 2026 01:00:00 -0000
Received: from unknown (HELO pc) (taro@203.0.113.5)
  by smtp.example.jp with ESMTPA; 24 Nov 2026 01:00:00 -0000`,
    "right",
    "authenticated",
  ],
  [
    "qmail: TLS told beside the clause",
    `Received: from line.example.net (HELO ?192.168.1.5?) (taro@203.0.113.5)\n  by smtp.example.jp with (AES256-GCM-SHA384 encrypted) ESMTPSA; ${day}`,
    "right",
    "authenticated-and-encrypted",
  ],
  [
    "qmail: a name given for HELO that speaks of encryption",
    `Received: from unknown (HELO encrypted) (203.0.113.5)\n  by smtp.example.jp with SMTP; ${day}`,
    "wrong",
    "not-authenticated",
  ],
  [
    "qmail: neither",
    `Received: from unknown (HELO [127.0.0.1]) (203.0.113.5)\n  by smtp.example.jp with SMTP; ${day}\n${forged}`,
    "wrong",
    "not-authenticated",
  ],
];
