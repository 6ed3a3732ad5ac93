import type { Provider } from "./provider.ts";

/** Settings no guide may ask for: NTLM instead of SMTP AUTH, the ended POP before SMTP, connections that anybody can read along. */
export const harmful =
  /セキュリティで保護されたパスワード認証|\bSPA\b|POP ?before ?SMTP|POPで認証|POP3認証|受信メール ?サーバーにログオンする|証明書[をの](検証|確認)を?(しない|行わない)|証明書[をの](検証|確認|警告)?を?(無視|省略)|証明書をすべて承認|(すべて|全て)の証明書|送信(の)?前に受信|POP\S{0,6}後に送信|\bNTLM\b/i;
/** A guard that is taken away: its own label is harmless. */
const unguarded =
  /証明書[をの]?(検証|確認)(する)?[』」]?(の?(印|しるし|チェック(マーク)?))?[をはに]?(外し|はずし|消し|オフ|無効|やめ|省[きい]|行いません|しません)/;
/** What a setting that is on shows beside its name. */
export const on =
  /^(オン|入|有効|はい|使う|使用する|する|必要|on|yes|true|enabled|[✓✔☑レ○]|(印|しるし|チェック(マーク)?|レ点)([をがの]?(付|つ|入|い|あ)[けれり]?[るり]?(ます)?)?)$/i;

/** The first sentence that tells to set the blocked port or something harmful: 「印を付けません」 never counts for its neighbour. */
export function dangerOfWords(words: string, provider: Provider): string | undefined {
  return (
    words
      .normalize("NFKC")
      .replaceAll("\n", "")
      // 「…の四角があります。ここに印を付けます。」 is one request.
      .replace(/。(?=(ここ|そこ|これ|それ|[そこ]の(四角|欄|丸|項目))[にをへ]|そのまま(に|で))/g, "、")
      .split("。")
      .map((sentence) => plainly(sentence.trim()))
      .find((sentence) => asksForPort(sentence, provider.blocked.port) || asksForHarm(sentence) || unguards(sentence))
  );
}

/** Polite requests as plain ones: 「お選びください」 → 「選びます」, 「ご入力ください」 → 「入力します」. */
function plainly(sentence: string): string {
  return sentence
    .replace(/ご(\p{Script=Han}{2})(ください|下さい|願います)/gu, "$1します")
    .replace(/お([^お、]{1,6}?)(ください|下さい|願います)/g, "$1ます")
    .replace(/て(いただき|頂き)(ます|たい)/g, "ます")
    .replace(/をお(願い|ねがい)(いた)?します/g, "します");
}

/** What an editor asks for in any sentence: an action, but neither 「なります」 nor 「25 と出ます」. */
const happens =
  "(なり|あり|[てでがま]い|でき|見え|変わり|[もど]どり|戻り|[さかばらまた]れ|出|届き|つながり|わかり|かかり|すみ|要り|終わり|始まり|閉じ|残り)";
const action = new RegExp(`(?<!${happens})ます|[てで](ください|おく)|ましょう`);

/** Verbs of setting, up to where 「ます」, 「て」 or 「、」 follows; 「印をします」 is one only for a box. */
const setting = [
  "(変|か|替|換)え",
  "(書|打|置|入|切)き?(り|ち)?(かえ|換え|替え|直し|なおし|こみ|こん|込み|込ん|き|い)",
  "打[ちっ]|入れ|いれ|選[びん]|えら[びん]|[戻直なお]し|もどし|合わせ|あわせ|残し|そろえ|押し|使い",
  "(変更|入力|指定|設定|選択|記入|登録|使用|タイプ|セット|クリック|タップ|チェック)?し",
].join("|");
/** 「変えます」, 「変えて」, 「変え、」, 「変える」 at the end: but not 「変えても」, 「変えると」, 「変えません」. */
const told =
  "(ます|ましょう|[てで](ください|おき|、|$)|[てで](?![いもはあしみな]|から)|、|[るすうくぶつ]?(よう|こと)?(に(し|する))?$)";
const seen = "(確かめ|たしかめ|確認し|見届け|チェックし)";
const carefully = "(かならず|必ず|もう一度|正しく|きちんと|半角(の数字)?(で|に)?|、)*";

/** The number as what to end up with; the words after it decide. */
function asksForPort(sentence: string, port: number): boolean {
  // 「25」 and 『25』 are asked for as a bare 25 is.
  const plain = sentence.replace(/[「」『』"“”]/g, "");
  return [...plain.matchAll(new RegExp(`(?<![0-9A-Za-z.])${port}(?![0-9A-Za-z.年月日分])`, "g"))].some(({ index }) => {
    const before = plain.slice(0, index);
    const after = plain.slice(index + String(port).length).replace(/^\s*番?(の?ポート)?\s*/, "");
    return isTarget(after) || isNamed(before, after) || (action.test(after) && !isExcused(before, after));
  });
}

const target = new RegExp(
  [
    `^((に|へ|と|を|の?まま(に|で|、)?)${carefully}(${setting})${told})`,
    `^((に|へ|と|を)${carefully}(変更|入力|指定|設定|選択|変える|する|入れる|選ぶ|使う|打つ)(する)?(こと$|手順|方法|$))`,
    `^((に|へ|と|を)(する|変える|変更する|設定する|合わせる|使う|使用する|入れる|入力する|選ぶ|指定する)よう(に)?し)`,
    `^((であ|に(なって|変わって|して|設定されて|変えてあ)い?|[がとに](入って|出て|書いて|書かれて|表示されて)い?)る?)(こと|の)を${carefully}${seen}${told}`,
    "^(に|を)(印|しるし|チェック(マーク)?|レ点|✓)",
    "^(なら|のときは?|であれば|だったら|になってい(れば|たら))、?(そのまま|変えず|変えません)",
    "^(です|と出ます|が入っています)、そのまま(に(し|する)|で)",
    `^(に|へ|と)(もど|戻|変え|か|替え|入れ|入力|指定)?(す|る|し直す)と、?(また)?(送れ(る|ます)|つなが(る|ります)|(直|なお)(る|ります))`,
    "^(が|で)(正しい|正解|よい|いい)",
    "^の?まま(で|でも)?(構い|かまい|いい|よい|大丈夫)",
  ].join("|"),
);
const isTarget = (after: string) => target.test(after);

/** 「ポート番号は 25 です」, but not 「いまのポート番号は…」. */
function isNamed(before: string, after: string): boolean {
  const name = /(ポート(番号)?|番号|数字|値|欄)[^、]*?(は、?|:)\s*$/.test(before);
  return name && /^(です|にします|で、|$)/.test(after) && !found.test(before);
}

/** Words for a port that stands there before anything was changed. */
const found = /既定|デフォルト|多く|ふつう|普通|いま|今|もと|元|前|古い|これまで|もし/;

const excuses = new RegExp(
  [
    "(だと|でも|ても|では|たら|なら|れば|とき|場合|ないか|まちが|かどうか)",
    "(制限|規制|しくみ|からの送信)",
    "(外|はず|消|避|さ)(し|け)|やめ|(ませ|ない|ずに)",
    // 「25 を 587 に変えます」, 「25 から 587 へ」
    "^(を|から|の(数字|番号)?(を|から))、?\\s*\\d{2,}",
  ].join("|"),
);

function isExcused(before: string, after: string): boolean {
  const noted = /(紙|メモ)/.test(after);
  return excuses.test(after) || (noted && found.test(before));
}

const mark = "(印|しるし|チェック(マーク)?|レ点|✓|✔|☑|レ)";
const switched = new RegExp(
  [
    `[にのへ]?${mark}を?(付け|つけ|入れ|いれ|し)${told}`,
    `[をにの](印を)?${carefully}(${setting})${told}`,
    `(オン|有効|「?はい」?|「?使う」?)に${carefully}(し|変え|切りかえ|切り替え|切り換え|する|$)`,
    `(オン|有効)(に(なって|し(て|た))|である)|${mark}が(付|つ|入|はい|あること)|(選ばれ|選択され|有効になっ)て`,
    "^(は|:|が|を|=)\\s*(オン|有効|はい|使う|する|on|yes)(です|に|$|、)",
    `^(で|を使って)(送|受)(信し|り)${told}`,
    "^(を|に)?(使用|選択|有効化|使う|選ぶ|オン|クリック|タップ|チェック)(する)?(こと)?$",
  ].join("|"),
  "i",
);
const undone = new RegExp(
  [
    "(オフ|無効|なし|解除)",
    `(${mark}|それ|これ|クリックして|タップして)[がを、]*.*(外|はず|取り|消)`,
    "外|はずし|消し|やめ|ない(で|こと)|なけれ|ずに|ず、|ません",
    "^[^、]*(とき|場合|なら|たら|れば)",
  ].join("|"),
);
/** 「『SPA』に印があれば、そのままにします」 */
const kept =
  /^(?!.*(な(い|けれ)|ません|オフ|無効|外))[^、]*(れば|とき|なら|場合|ます|たら)は?、?そのまま(に(し|する)|で)/;
/** 「『SPA』の下の『OK』を…」 is about the button. */
const elsewhere = /^の(すぐ)?(上|下|右|左|横|隣|となり|次)の『/;

/** Each harmful label is judged by what is said of it: up to the next label, unless it has its verb behind that one. */
function asksForHarm(sentence: string): boolean {
  return [...sentence.matchAll(new RegExp(harmful, "gi"))].some(({ 0: label, index }) => {
    const rest = sentence
      .slice(index + label.length)
      .replace(/^[^『』「」]*[』」]/, "")
      .replace(/^((と|や|、|か|または|・|も)+[『「][^』」]*[』」])+/, "");
    if (elsewhere.test(rest)) return false;
    const [own = ""] = rest.split(/[『「]/);
    const said = switched.test(own) || undone.test(own) ? own : rest;
    return kept.test(own) || (switched.test(said) && !undone.test(said));
  });
}

function unguards(sentence: string): boolean {
  const [told = ""] = unguarded.exec(sentence) ?? [];
  const after = sentence.slice(sentence.indexOf(told) + told.length);
  return told !== "" && !/^(ません|ないで|と[、は]|たり|ても)/.test(after);
}
