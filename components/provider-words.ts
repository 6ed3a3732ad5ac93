import { closedPort } from "@/content/model/find-provider";
import type { OtherProvider, Submission } from "@/content/model/other-provider";
import { encryptionWords } from "@/content/model/settings";
import type { CardRow } from "./own-card";

const userNames: Record<NonNullable<Submission["userName"]>, string> = {
  address: "メールアドレス（全体）",
  "local-part": "メールアドレスの @ より前",
  "dotted-address": "メールアドレスの @ を「.」に変えたもの",
};

const ways: Record<Submission["authentication"][number], string> = {
  password: "SMTP認証（メールのパスワード）",
  "encrypted-password": "SMTP認証（暗号化されたパスワード、CRAM-MD5）",
  oauth2: "OAuth2（その会社の画面でログインします）",
  none: "なし",
};

/** The way of sending that this site shows: 587 where there is one, as the notice asks, else what the source would choose. */
export function shownSubmission({ submission }: Pick<OtherProvider, "submission">): Submission | undefined {
  return submission.find(({ port }) => port === 587) ?? submission.find(({ port }) => port !== closedPort);
}

/** What is typed as user name: of this address, or in words where none is known. */
function userNameFor(form: Submission["userName"], address?: string): string {
  if (!form) return "（入力しません）";
  if (!address) return userNames[form];
  const at = address.lastIndexOf("@");
  if (form === "local-part") return address.slice(0, at);
  return form === "address" ? address : `${address.slice(0, at)}.${address.slice(at + 1)}`;
}

/** Whether one logs in with a password, as the guides say, and not in a window of the provider's alone. */
export function hasPassword({ authentication }: Pick<Submission, "authentication">): boolean {
  return passwordWay(authentication) !== undefined;
}

/** How the password is handed over: of both ways the one that the source would choose. */
function passwordWay(authentication: Submission["authentication"]) {
  return authentication.find((way) => way === "password" || way === "encrypted-password");
}

/** The rows of a provider's card. */
export function providerRows(
  { host, port, encryption, userName, authentication }: Submission,
  address?: string,
): CardRow[] {
  return [
    { name: "送信メールサーバー（SMTP）", value: host, kind: "typed" },
    { name: "ポート番号", value: String(port), kind: "typed" },
    { name: "認証", value: authentication.map((way) => ways[way]).join("、または "), kind: "chosen" },
    { name: "暗号化（接続の保護）", value: encryptionWords[encryption], kind: "chosen" },
    { name: "ユーザー名", value: userNameFor(userName, address), ...(address && userName && { kind: "typed" }) },
    ...(hasPassword({ authentication }) ? [{ name: "パスワード", value: "その会社のメールのパスワード" }] : []),
  ];
}

function writtenOut({ host, port, encryption }: Submission) {
  return { host, port: String(port), encryption: encryptionWords[encryption] };
}

/** The values that guides show in place of the own provider's, as public/own.js reads them. */
export function ownValuesOf(provider: OtherProvider, submission: Submission, address?: string) {
  const way = passwordWay(submission.authentication);
  return {
    // Without it, what stands as user name are words, and nothing to copy.
    address: submission.userName ? (address ?? "") : "",
    provider: provider.id,
    ways: provider.submission.filter(({ port }) => port !== closedPort).map(writtenOut),
    label: address ?? provider.name,
    company: provider.name,
    userName: userNameFor(submission.userName, address),
    ...writtenOut(submission),
    // Guides have words for each: see content/model/for-readers.ts.
    [submission.encryption]: "1",
    ...(way && { authentication: ways[way] }),
    ...(way === "encrypted-password" && { "encrypted-password": "1" }),
  };
}
