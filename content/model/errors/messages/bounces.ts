import type { RealMessage } from "./real-message.ts";

/** Mails that Postfix, Exim, Sendmail and qmail return; addresses and host names are invented. */
export const bounces: RealMessage[] = [
  {
    what: "Postfix, no such user",
    text: `From: MAILER-DAEMON@mx.example.jp (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.jp.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

                   The mail system

<hanako@example.com>: host mx.example.com[198.51.100.7] said: 550 5.1.1
    <hanako@example.com>: Recipient address rejected: User unknown in local
    recipient table (in reply to RCPT TO command)

Reporting-MTA: dns; mx.example.jp
Received: from pc (localhost [127.0.0.1])
	by mx.example.jp (Postfix) with ESMTP id 4XyZ
`,
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "Postfix, host not found",
    text: "<hanako@exmaple.com>: Host or domain name not found. Name service error for name=exmaple.com type=AAAA: Host not found",
    id: "host-unknown",
    cause: "not-ours",
  },
  {
    what: "Postfix, nothing but its frame",
    text: "This is the mail system at host mx.example.jp.\nUndelivered Mail Returned to Sender\nReceived: from pc (localhost [127.0.0.1])\n\tby mx.example.jp",
    id: "returned-mail",
    cause: "not-ours",
  },
  {
    what: "Exim, unrouteable",
    text: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  hanako@example.com
    SMTP error from remote mail server after RCPT TO:<hanako@example.com>:
    host mx.example.com [198.51.100.7]: 550 relay not permitted
`,
    id: "refused-in-returned-mail",
    cause: "not-ours",
  },
  {
    what: "Sendmail",
    text: `   ----- The following addresses had permanent fatal errors -----
<hanako@example.com>
    (reason: 550 5.1.1 <hanako@example.com>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.example.com.:
>>> DATA
<<< 550 5.1.1 <hanako@example.com>... User unknown
`,
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "Sendmail, delay",
    text: "Subject: Warning: could not send message for past 4 hours\n\n    ** THIS IS A WARNING MESSAGE ONLY **",
    id: "delivery-delayed",
    cause: "not-ours",
  },
  {
    what: "qmail, no such mailbox",
    text: `Hi. This is the qmail-send program at example.jp.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<hanako@example.com>:
198.51.100.7 does not like recipient.
Remote host said: 550 5.1.1 unknown or illegal alias: hanako@example.com
Giving up on 198.51.100.7.
`,
    id: "user-unknown",
    cause: "not-ours",
  },
  {
    what: "qmail, subject alone",
    text: "failure notice",
    id: "returned-mail",
    cause: "not-ours",
  },
];
