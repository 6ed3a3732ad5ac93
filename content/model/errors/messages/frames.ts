import { type RealMessage, realMessage } from "./real-message.ts";

const silent = (text: string) => realMessage(text, "other-server-silent", "not-ours");
const refused = (text: string) => realMessage(text, "refused-in-returned-mail", "not-ours");

/** Pieces of returned mails without their head, and what only looks like one. */
export const frames: RealMessage[] = [
  silent("<hanako@example.com>: connect to mx.example.com[203.0.113.9]:25: Connection timed out"),
  silent("<hanako@example.com>: connect to mx.example.com[203.0.113.9]:25: No route to host"),
  silent(
    "<hanako@example.com>: lost connection with mx.example.com[203.0.113.9] while receiving the initial server greeting",
  ),
  refused("<hanako@example.com>: host mx.example.com[203.0.113.9] said: 554 5.7.1 Relay access denied"),
  refused("生成サーバー: mail.example.com\nhanako@example.com\nRemote Server returned '554 5.7.1 Relay access denied'"),
  refused("Generating server: mail.example.com\nRemote server returned '550 5.7.1 Unable to relay'"),
  refused(
    "... while talking to mx.example.com.:\n>>> RCPT To:<a@example.com>\n<<< 550 5.7.1 <a@example.com>... Relaying denied",
  ),
  refused("送信したメールが戻ってきた。Relay access denied と書いてある"),
  refused("戻ってきたメールに 550 5.7.1 と書いてある"),
  refused("次の宛先への配信に失敗しました。 a@example.com 554 5.7.1 Relay access denied"),
  silent("Mail Delivery Subsystem\nConnection timed out"),
  realMessage("メーラーデーモン", "returned-mail-in-japanese", "not-ours"),
  realMessage(
    "** THIS IS A WARNING MESSAGE ONLY ** <a@example.com>... Deferred: Connection timed out with mx.example.com.",
    "delivery-delayed",
    "not-ours",
  ),
  realMessage(
    "You're sending this from a different address using the 'Send mail as' feature. The response from the remote server was: 535 5.7.8 Error: authentication failed",
    "authentication-failed",
    "login",
  ),
  realMessage(
    "This is the mail system at host mail.example.jp.\n<hanako@example.com>: host 127.0.0.1[127.0.0.1] said: 554 5.7.0 Reject, id=1 - BANNED: .exe (in reply to end of DATA command)",
    "returned-mail",
    "not-ours",
  ),
  realMessage(
    "Reporting-MTA: dns; localhost\nFinal-Recipient: rfc822; a@example.com\nDiagnostic-Code: smtp; 550 mailbox unavailable",
    "user-unknown",
    "not-ours",
  ),
  realMessage(
    "hanako@example.com へのメッセージを配信できませんでした。\nexample.com に hanako が見つかりませんでした。",
    "address-not-found",
    "not-ours",
  ),
  realMessage(
    "メールサーバーからの応答: 5.7.1\n<hanako@example.com>: Relay access denied",
    "relay-access-denied",
    "smtp-auth-off",
  ),
  {
    what: "a delay beside a reply that asks to send again",
    text: "Delivery Status Notification (Delay)\n<hanako@example.com>: host mx.example.com[203.0.113.9] said: 450 4.7.1 Greylisting in action (in reply to RCPT TO command)",
    id: "delivery-delayed",
    cause: "not-ours",
  },
  {
    what: "Outlook's own report, the server relays for nobody",
    text: "差出人: システム管理者\n件名: 配信不能: テスト\n\nメッセージを受信者の一部または全員に配信できませんでした。\n\n'hanako@example.com' 2008/06/30 10:11\n550 5.7.1 <hanako@example.com>... Relaying denied",
    id: "relaying-denied",
    cause: "relay-refused",
  },
  {
    what: "Outlook's own report in English, no SMTP AUTH",
    text: "System Administrator\nUndeliverable: test\nYour message did not reach some or all of the intended recipients.\n'hanako@example.com' on 2008/06/30 10:11\n503 This mail server requires authentication",
    id: "authentication-required",
    cause: "smtp-auth-off",
  },
];
