import type { Reason, State } from "../reasons.ts";

/** What stands in a header, the header, what it proves, and why. */
export type Case = readonly [what: string, header: string, state: State, ...reasons: Reason[]];

/** The servers of the provider whose subscribers sent the mails below. */
export const ownHosts = ["smtp.example.jp", "mx.example.jp"];

export const day = "Tue, 24 Nov 2026 10:00:00 +0900 (JST)";

export const delivered = `Return-Path: <taro@example.jp>
Delivered-To: taro@example.jp
`;
export const message = `From: taro@example.jp
To: taro@example.jp
Subject: =?UTF-8?B?44OG44K544OI?=
Message-ID: <1@pc.example.jp>
`;

const usingTls = `\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
\t key-exchange X25519 server-signature RSA-PSS (2048 bits))
\t(No client certificate requested)
`;
/** As Postfix writes it; of encryption only where the clause tells of it. */
export const postfixTo = (
  clause: string,
  client = "[192.168.1.5] (line.example.net [203.0.113.5])",
) => `Received: from ${client}
${/SMTPS/.test(clause) ? usingTls : ""}\tby smtp.example.jp (Postfix) with ${clause} id 4XyZ1abc
\tfor <taro@example.jp>; ${day}
`;
export const fromOwnServer = `Received: from smtp.example.jp (smtp.example.jp [192.0.2.25])
\tby mx.example.jp (Postfix) with ESMTPS id 4XyZ2def
\tfor <taro@example.jp>; ${day}
`;
export const forged = `Received: from pc (line.example.net [203.0.113.5])
\tby smtp.example.jp (Postfix) with ESMTPSA id FORGED; ${day}
`;
export const hidden = `Received: by smtp.example.jp (Postfix) id 4XyZ1abc for <taro@example.jp>; ${day}
`;
