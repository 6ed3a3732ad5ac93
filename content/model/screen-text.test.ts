import { expect, test } from "@playwright/test";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describeScreen, readLine, type ScreenEntry } from "./screen-text.ts";
import { screenTags } from "./vocabulary.ts";

for (const [mdx, words] of [
  ['<Field label="送信メール (SMTP)" value="smtp.example.jp" />', "入力欄『送信メール (SMTP)』：smtp.example.jp"],
  ['<Field label="ユーザ名" />', "入力欄『ユーザ名』：（空欄）"],
  ['<Field label="パスワード" masked />', "入力欄『パスワード』：●で伏せた文字"],
  [
    '<Field label="ポート番号" value="587" after="既定値: 25" mark="2" />',
    "入力欄『ポート番号』：587（右に『既定値: 25』、しるし②）",
  ],
  ['<Field label="ユーザー名" disabled />', "入力欄『ユーザー名』：（空欄）（灰色で、変えられません）"],
  [
    '<Check label="このサーバーは認証が必要" checked mark="1" />',
    "チェックボックス『このサーバーは認証が必要』：チェックあり（しるし①）",
  ],
  ['<Check label="SSL" />', "チェックボックス『SSL』：チェックなし"],
  ['<Radio label="いいえ" chosen />', "丸い選択ボタン『いいえ』：選ばれています"],
  ['<Radio label="TLS" unverified />', "丸い選択ボタン『TLS』：選ばれていません（画面未確認）"],
  ['<Select label="認証" value="パスワード" />', "選択欄『認証』：パスワード"],
  ['<Button label="設定(E)..." mark="2" unverified />', "ボタン『設定(E)...』（しるし②、画面未確認）"],
  ['<Button label="適用" disabled />', "ボタン『適用』（灰色で、押せません）"],
  ['<Tab label="サーバー" selected />', "タブ『サーバー』（選ばれています）"],
  ['<Row label="MicNet | メール" selected />', "行『MicNet』『メール』（選ばれています）"],
  ['<Words text="次の設定" />', "文字「次の設定」"],
  ["<Words>次の設定</Words>", "文字「次の設定」"],
  ['<Fact label="ポート:" value="25" />', "表示『ポート:』：25"],
  ['<PhoneRow label="SMTP" value="smtp.example.jp" />', "項目『SMTP』：smtp.example.jp"],
] as const) {
  test(`${mdx} is told as ${words}`, () => {
    expect(tell(mdx)).toEqual([words]);
  });
}

test("what stands inside something stands below it", () => {
  const mdx = `
<Window title="MicNet プロパティ">
  <Tabs>
    <Tab label="全般" />
    <Tab label="サーバー" selected />
  </Tabs>
  <Group label="送信メール サーバー">
    <Check label="このサーバーは認証が必要" checked />
  </Group>
</Window>`;
  expect(tell(mdx)).toEqual([
    "画面『MicNet プロパティ』",
    "  タブの並び",
    "    タブ『全般』",
    "    タブ『サーバー』（選ばれています）",
    "  枠『送信メール サーバー』",
    "    チェックボックス『このサーバーは認証が必要』：チェックあり",
  ]);
});

test("only what is open shows what it holds", () => {
  const mdx = `
<MenuBar>
  <Menu label="編集"><MenuItem label="コピー" /></Menu>
  <Menu label="ツール" open>
    <MenuItem label="アカウント" mark="1" />
  </Menu>
</MenuBar>

<Tree>
  <Branch label="MicNet"><Branch label="サーバ設定" /></Branch>
  <Branch label="ローカル フォルダ" open>
    <Branch label="ディスク領域" />
  </Branch>
</Tree>`;
  expect(tell(mdx)).toEqual([
    "メニューバー",
    "  メニュー『編集』",
    "  メニュー『ツール』（開いています）",
    "    項目『アカウント』（しるし①）",
    "一覧",
    "  項目『MicNet』（閉じています）",
    "  項目『ローカル フォルダ』",
    "    項目『ディスク領域』",
  ]);
});

test("panes are told as left and right, layout alone is not told", () => {
  const mdx = `
<Panes>
  <Pane>
    <List head="アカウント | 種類"><Row label="MicNet | メール" /></List>
  </Pane>
  <Side>
    <Button label="追加" />
  </Side>
</Panes>`;
  expect(tell(mdx)).toEqual([
    "左側",
    "  一覧：列は『アカウント』『種類』",
    "    行『MicNet』『メール』",
    "ボタン『追加』",
  ]);
});

test("what is for some readers alone keeps whose it is", () => {
  const mdx = `
<Group label="保護">
  <ForReader of="tls"><Select label="種類" value="SSL" /></ForReader>
  <ForReader unless="tls"><Select label="種類" value="TLS" /></ForReader>
</Group>`;
  expect(tell(mdx)).toEqual([
    "枠『保護』",
    "  (of tls, unless undefined)",
    "    選択欄『種類』：SSL",
    "  (of undefined, unless tls)",
    "    選択欄『種類』：TLS",
  ]);
});

test("a value keeps its path, so that a reader's own can be put in", () => {
  const [line] = describeScreen(parse('<Field label="サーバー名" of="outgoing.host" value="smtp.example.jp" />'));
  expect(line).toEqual({ text: "入力欄『サーバー名』", value: "smtp.example.jp", of: "outgoing.host" });
});

test("every widget of the vocabulary is told, its mark and its doubt included", () => {
  const layout = ["MenuBar", "ToolBar", "Tabs", "Panes", "Pane", "Tree", "Buttons", "Side", "Facts"];
  for (const tag of Object.keys(screenTags).filter((name) => !layout.includes(name))) {
    const [line] = tell(`<${tag} label="名前" title="名前" text="名前" mark="3" unverified />`);
    expect(line, tag).toContain("しるし③、画面未確認");
  }
});

const parse = (mdx: string) => unified().use(remarkParse).use(remarkMdx).parse(mdx);

function tell(mdx: string): string[] {
  const read = (lines: ScreenEntry[], depth: string): string[] =>
    lines.flatMap((line) => [
      depth + ("text" in line ? readLine(line) : `(of ${line.of}, unless ${line.unless})`),
      ...read(line.lines ?? [], `${depth}  `),
    ]);
  return read(describeScreen(parse(mdx)), "");
}
