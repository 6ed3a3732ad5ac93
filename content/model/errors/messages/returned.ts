import type { RealMessage } from "./real-message.ts";

const inPostfix = (reply: string) => `From: MAILER-DAEMON@mail.example.jp (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<hanako@example.com>: host mx.example.com[198.51.100.7]:25 said: ${reply} (in reply to RCPT TO command)`;

const refused = (what: string, text: string): RealMessage => ({
  what: `returned, ${what}`,
  text,
  id: "refused-in-returned-mail",
  cause: "not-ours",
});
const silent = (what: string, text: string): RealMessage => ({
  what: `returned, ${what}`,
  text,
  id: "other-server-silent",
  cause: "not-ours",
});

/** Mails that had been taken and came back: the words of another server that would else blame the reader's settings. */
export const returned: RealMessage[] = [
  ...[
    "554 5.7.1 <p0001.example.jp[192.0.2.1]>: Client host rejected: Access denied",
    "530 5.7.0 Authentication required",
    "530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM",
    "554 5.7.1 <hanako@example.com>: Relay access denied",
    "550 5.7.1 <hanako@example.com>... Relaying denied",
    "550-Please turn on SMTP Authentication in your mail client",
    "450 4.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.1]",
    "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org",
    "550 5.7.1 Service unavailable; Policy Block List",
    "504 5.5.2 <pc>: Helo command rejected: need fully-qualified hostname",
    "535 5.7.8 Error: authentication failed",
    "530 5.7.0 Must issue a STARTTLS command first",
    "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
  ].map((reply) => refused(reply, inPostfix(reply))),
  refused(
    "Japanese frame of Exchange",
    "次の受信者またはグループにメールを配信できませんでした:\nリモート サーバーから '530 5.7.57 Client was not authenticated' が返されました",
  ),
  refused(
    "Gmail, in Japanese",
    "メッセージがブロックされました\nhanako@example.com へのメッセージがブロックされました。詳しくは下記の技術情報をご覧ください。\n応答:\n554 5.7.1 Relay access denied",
  ),
  refused("Gmail, in Japanese, the heading alone", "メッセージがブロックされました"),
  refused(
    "a line of another server alone",
    "host mx.example.com[198.51.100.7] said: 554 5.7.1 Relay access denied (in reply to RCPT TO command)",
  ),
  {
    what: "returned, Yahoo",
    text: inPostfix("554 5.7.9 Message not accepted for policy reasons."),
    id: "policy-refused",
    cause: "not-ours",
  },
  {
    what: "returned, Hotmail",
    text: inPostfix(
      "550 SC-001 (BAY004-MC1F18) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
    ),
    id: "sender-listed",
    cause: "not-ours",
  },
  {
    what: "returned, DMARC of a foreign sender",
    text: inPostfix("550 5.7.1 Message rejected due to example.net's DMARC policy"),
    id: "spf-dmarc",
    cause: "relay-refused",
  },
  {
    what: "returned, no such user at a server on port 25",
    text: inPostfix("550 5.1.1 User unknown"),
    id: "user-unknown",
    cause: "not-ours",
  },
  silent(
    "Postfix, time-out",
    `I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<hanako@example.net>: connect to mx.example.net[192.0.2.25]:25: Connection timed out`,
  ),
  silent(
    "Postfix, refused",
    "Delivery Status Notification (Failure)\nconnect to mx.example.net[192.0.2.25]:25: Connection refused",
  ),
  silent(
    "in Japanese",
    "次のあて先に配信できませんでした。\nconnect to mx.example.net[192.0.2.25]:25: Connection timed out",
  ),
  silent(
    "Exim",
    "This message was created automatically by mail delivery software.\n\n  hanako@example.net\n    host mx.example.net [192.0.2.25]\n    Connection timed out: retry timeout exceeded",
  ),
  {
    what: "returned, Gmail, late",
    text: "Delivery to the following recipient has been delayed:\nhanako@example.net\nThe recipient server did not accept our requests to connect. [mx.example.net 192.0.2.25: timed out]",
    id: "delivery-still-tried",
    cause: "not-ours",
  },
  {
    what: "not returned: the same words of the reader's own program",
    text: "connect to smtp.example.jp[192.0.2.25]:25: Connection timed out",
    id: "no-answer",
    cause: "port-25-blocked",
  },
  {
    what: "Gmail, in Japanese, no such address",
    text: "アドレス不明\nhanako@example.com が見つからないため、メールは配信されませんでした。",
    id: "address-not-found",
    cause: "not-ours",
  },
  {
    what: "Gmail, in Japanese, late",
    text: "配信が遅れています\nhanako@example.com へのメールの配信中に、一時的なエラーが発生しました。",
    id: "delivery-still-tried",
    cause: "not-ours",
  },
  {
    what: "Exim, late",
    text: "This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue.",
    id: "delivery-still-tried",
    cause: "not-ours",
  },
  {
    what: "Exchange, no such address",
    text: "Your message to hanako@example.com couldn't be delivered.\nhanako wasn't found at example.com.",
    id: "address-not-found",
    cause: "not-ours",
  },
  refused(
    "Exim's subject",
    "Mail delivery failed: returning message to sender\nSMTP error from remote mail server after RCPT TO: 550 5.7.1 Relaying denied",
  ),
];
