type Words = { found: string; fix: string };

const kinds: readonly [reason: RegExp, words: (tag: string) => Words][] = [
  [
    /^Expected a closing tag for `(<[^`]*>)`/,
    (tag) => ({
      found: `${tag} が閉じていません。`,
      fix: `${tag.replace("<", "</")} を書き足してください。前後に空行が要ることもあります。中身のない部品は「/>」で閉じます。`,
    }),
  ],
  [
    /^Unexpected closing (?:tag|slash)/,
    () => ({
      found: "閉じるタグに合う、開くタグがありません。",
      fix: "開いた順と逆の順に閉じているか、間のタグを閉じ忘れていないかを確かめてください。",
    }),
  ],
  [
    /expression|brace|acorn/i,
    () => ({
      found: "「{」か「}」のところで読めなくなりました。",
      fix: '文字として書くときは \\{ と \\} にしてください。値は <Value of="outgoing.port" /> のように書きます。',
    }),
  ],
  [
    /character|name|attribute/i,
    () => ({
      found: "「<」のところで読めなくなりました。",
      fix: '文字として書くときは \\< にしてください。部品なら、名前と「 」でない半角の " "、最後の「>」を確かめてください。',
    }),
  ],
];

/** What an editor is told of a body that can't be taken apart, by the parser's English reason. */
export function explainMdxSyntax(reason: string): Words {
  for (const [pattern, words] of kinds) {
    const match = pattern.exec(reason);
    if (match) return words(match[1] ?? "");
  }
  return {
    found: "ここを読めません。",
    fix: "タグの閉じ忘れ（</Step> など）と、文中の { } や < を確かめてください。文字として書くときは \\{ や \\< とします。",
  };
}
