import type { RealMessage } from "./real-message.ts";

/** Mails that Gmail, Exchange and providers return; addresses and host names are invented. */
export const serviceBounces: RealMessage[] = [
  {
    what: "Gmail, the DMARC of a foreign sender",
    text: `** Address not found **

The response from the remote server was:

550 5.7.26 Unauthenticated email from example.jp is not accepted due to domain's DMARC policy.`,
    id: "unauthenticated-sender",
    cause: "relay-refused",
  },
  {
    what: "Gmail, full",
    text: "The response from the remote server was:\n552 5.2.2 The email account that you tried to reach is over quota.",
    id: "mailbox-full",
    cause: "not-ours",
  },
  {
    what: "Gmail, in Japanese",
    text: "メールは配信されませんでした\nリモート サーバーからの応答:\n550 5.1.1 <hanako@example.com>: Recipient address rejected",
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "Gmail, home line without authentication",
    text: "Remote host said: 550-5.7.1 [192.0.2.1] The IP you're using to send mail is listed on the\n550 5.7.1 Policy Block List",
    id: "blocked-using-list",
    cause: "port-25-blocked",
  },
  {
    what: "Exchange Online, refused",
    text: "Remote Server returned '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [TY1JPN01FT.mail.protection.example.com]'",
    id: "recipient-access-denied",
    cause: "not-ours",
  },
  {
    what: "Exchange, in Japanese",
    text: "次の受信者またはグループにメールを配信できませんでした:\nhanako@example.com\nリモート サーバーから '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found' が返されました",
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "Exchange, too large, in lines of a Diagnostic-Code",
    text: "Action: failed\nStatus: 5.3.4\nDiagnostic-Code: smtp;552 5.3.4\n Message size exceeds fixed maximum message size",
    id: "message-size-exceeds",
    cause: "too-large",
  },
  {
    what: "a status alone",
    text: "Final-Recipient: rfc822; hanako@example.com\nAction: failed\nStatus: 5.1.1",
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "greylisting in quotes of a mail program",
    text: "> <hanako@example.com>: host mx.example.com said: 450 4.2.0 Greylisting\n> in action, please come back later",
    id: "greylisting",
    cause: "not-ours",
  },
  {
    what: "a Japanese provider's frame",
    text: "件名: Returned mail: see transcript for details\nご指定の宛先にメールをお届けできませんでした。",
    id: "returned-mail",
    cause: "not-ours",
  },
];
