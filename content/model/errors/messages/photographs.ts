import type { RealMessage } from "./real-message.ts";

const read = (what: string, text: string, id: string, cause: RealMessage["cause"]): RealMessage => ({
  what,
  text,
  id,
  cause,
});

/** Typed by hand, or read from a photograph by a program, with what goes wrong then. */
export const photographs: RealMessage[] = [
  read("O for 0 everywhere", "Ox8OOCCCOE", "0x800ccc0e", "port-25-blocked"),
  read("small letters, no 0x", "800ccc79", "0x800ccc79", "smtp-auth-off"),
  read("full width", "０ｘ８００ＣＣＣ０Ｆ", "0x800ccc0f", "security-software"),
  read("a multiplication sign", "0×800CCC78", "0x800ccc78", "smtp-auth-off"),
  read("circles for 0", "0x8○〇CCC○D", "0x800ccc0d", "server-name"),
  read("B for 8", "0xB00CCC19", "0x800ccc19", "port-25-blocked"),
  read("I for 1", "エラー 0x8004２I09 が出た", "0x80042109", "port-25-blocked"),
  read("Cyrillic letters", "0х800ССС6D", "0x800ccc6d", "too-large"),
  read("blanks within", "0x800 CCC 0E", "0x800ccc0e", "port-25-blocked"),
  read("broken in two lines", "エラー番号：0x800CCC\n0F", "0x800ccc0f", "security-software"),
  read("digits as letters", "ソケット エラー：lOO6O", "socket-10060", "port-25-blocked"),
  read("long vowel marks as kanji", "ソケットエラ一 10061", "socket-10061", "server-name"),
  read("long vowel marks as hyphens", "サ-バ-への接続は失敗しました｡", "connection-failed", "port-25-blocked"),
  read("half-width kana", "ｻｰﾊﾞｰへの接続は失敗しました", "connection-failed", "port-25-blocked"),
  read("loose marks", "サーハ゛ーは接続を解除しました", "connection-ended", "security-software"),
  read("kanji for kana", "サ一バ一は接続を解除しました", "connection-ended", "security-software"),
  read("kanji for kana, once more", "への口グインに失敗しました", "thunderbird-login-failed", "login"),
  read("large kana for small", "ネツトワーク パスワードの入力", "outlook-network-password", "login"),
  read("two lines, a blank in a word", "添付フ ァイルが\n大きすぎます。", "gmail-too-large", "too-large"),
  read("1 for l", "554 5.7.1 Re1ay access denied", "relay-access-denied", "smtp-auth-off"),
  read("l for I", "lnvalid login", "incorrect-authentication-data", "login"),
  read("capitals", "RELAY ACCESS DENIED", "relay-access-denied", "smtp-auth-off"),
  read("full-width reply", "５３５　５．７．８", "authentication-failed", "login"),
  read("commas for full stops", "535 5,7,8", "authentication-failed", "login"),
  read("S for 5", "S35 5.7.8 authentication failed", "authentication-failed", "login"),
  read("l in a code", "550 5.l.1", "user-unknown", "not-ours"),
  read("O in a code", "55O 5.1.1", "user-unknown", "not-ours"),
  read("a word broken by a hyphen", "530 5.7.0 Authen-\ntication required", "authentication-required", "smtp-auth-off"),
];
