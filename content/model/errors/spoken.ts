import { plain } from "./plain.ts";

/**
 * A folded text with the forms of one Japanese predicate made alike, for programs write 「接続できませんでした」 and people type
 * 「接続が出来ない」. What comes out is compared and never shown.
 */
export function asSpoken(folded: string): string {
  return folded.replace(written, (form) => forms.get(form) ?? form).replace(dialects, `$1${plain("ない")}`);
}

/** Longer forms before those they begin with. */
const forms = new Map(
  [
    ["ありませんでした", "ない"],
    ["ありません", "ない"],
    ["りませんでした", "らない"],
    ["りません", "らない"],
    ["ませんでした", "ない"],
    ["ません", "ない"],
    ["なかった", "ない"],
    ["りました", "った"],
    ["ました", "た"],
    ["できます", "できる"],
    ["れます", "れる"],
    ["ています", "ている"],
    ["てます", "ている"],
    ["が出来", "でき"],
    ["ができ", "でき"],
    ["出来", "でき"],
    ["からの", "から"],
    ["へ接続", "に接続"],
    ["繋", "つな"],
    ["宛", "あて"],
    ["電子メール", "メール"],
  ].map((pair) => pair.map((form) => plain(form).replaceAll("ー", "")) as [string, string]),
);
const written = new RegExp([...forms.keys()].join("|"), "g");

/** 「送れん」, 「つながらへん」: as it is said in the west of Japan, behind verbs that tell of mail alone. */
const verbs = ["送れ", "でき", "つながら", "届か", "出せ"].map(plain).join("|");
const dialects = new RegExp(`(${verbs})${plain("へ")}?${plain("ん")}(?:${plain("かった")})?`, "g");
