import type { ErrorCode } from "yaml";

type Words = { found: string; fix: string };

const quote = '" " で囲んでください。';
const badIndent: Words = {
  found: "字下げが、上の行とそろっていません。または、かっこか引用符が閉じていません。",
  fix: '同じ階層の項目は、行の始めの半角の空白を同じ数にしてください。[ ] { } " " の閉じ忘れも確かめてください。',
};

const words: Partial<Record<ErrorCode, Words>> = {
  DUPLICATE_KEY: {
    found: "同じ項目が2回書かれています。",
    fix: "どちらか1つを消してください。",
  },
  TAB_AS_INDENT: {
    found: "行の始めにタブがあります。",
    fix: "字下げは半角の空白で書いてください。",
  },
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: {
    found: "「@」「`」など、記号で始まる文は読めません。",
    fix: quote,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: "1行に「:」が2つあるか、この行か次の行の字下げがちがいます。",
    fix: `字下げは半角の空白でそろえてください。文の中に「:」を書くときは、${quote}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    found: "項目の名前の後に、半角の「:」と空白がありません。または、字下げがちがいます。",
    fix: `「名前: 値」の形で1行に書いてください。2行にわたる文は、${quote}`,
  },
  BLOCK_IN_FLOW: {
    found: "[ ] や { } の中に、字下げで並べた項目があります。または、かっこが閉じていません。",
    fix: "[ ] と { } の中は「,」で区切って書き、最後に閉じてください。",
  },
  BAD_DQ_ESCAPE: {
    found: '" " の中の「\\」が読めません。',
    fix: "「\\」を2つ続けて書くか、' ' で囲んでください。",
  },
  MULTIPLE_DOCS: {
    found: "ファイルの途中に「---」の行があります。",
    fix: "この行を消してください。",
  },
};

const anchors: Words = { found: "「&」「*」「!」「%」で始まる言葉は読めません。", fix: quote };
const others: Words = {
  found: "項目の区切りか、かっこや引用符の閉じる側がありません。または、要らない記号があります。",
  fix: '「:」の後の空白、字下げ、[ ] { } " " の対応を確かめてください。「:」や「#」を含む文は " " で囲みます。',
};

const ofAnchors: readonly ErrorCode[] = [
  ...(["ALIAS_PROPS", "BAD_ALIAS", "BAD_DIRECTIVE", "BAD_PROP_ORDER"] as const),
  ...(["MULTIPLE_ANCHORS", "MULTIPLE_TAGS", "TAG_RESOLVE_FAILED"] as const),
];

/** What an editor is told of a text that is no YAML, by the parser's code for it. */
export function explainSyntax(code: ErrorCode): Words {
  const { found, fix } = words[code] ?? (ofAnchors.includes(code) ? anchors : others);
  return { found: `YAML として読めません。${found}`, fix };
}
