/** One line of a drawn window told in words: `text`：`value``state`. */
export type ScreenLine = {
  text: string;
  /** The provider's server, where the text names it. */
  host?: string;
  value?: string;
  /** Path of the provider's value that is shown, so that a page can put the reader's own in its place. */
  of?: string;
  /** What is special about it, in （ ）. */
  state?: string;
  lines?: ScreenEntry[];
};

/** Lines for some readers alone: those whose browser keeps a value of one of these names, or those whose browser does not. */
export type LinesForReader = { of?: string | undefined; unless?: string | undefined; lines: ScreenEntry[] };
export type ScreenEntry = ScreenLine | LinesForReader;

/** What is needed of a node of the MDX tree. */
export type ScreenNode = {
  type: string;
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly ScreenNode[];
  /** The words of a text node. */
  value?: string;
};

/** A drawn window in plain words, made from the same description as the drawing. */
export function describeScreen(screen: ScreenNode): ScreenEntry[] {
  return (screen.children ?? []).flatMap(tell);
}

/** A line as one text, without what stands below it. */
export function readLine({ text, value, state = "" }: ScreenLine): string {
  return `${text}${value === undefined ? "" : `：${value}`}${state}`;
}

type Widget = {
  label: string;
  attributes: Record<string, string | true>;
  lines: ScreenEntry[];
  node: ScreenNode;
};

const widgets: Record<string, (widget: Widget) => ScreenLine | ScreenEntry[]> = {
  Window: ({ attributes, lines }) => ({
    text: `${windows[String(attributes.kind)] ?? "画面"}『${attributes.title}』`,
    lines,
  }),
  MenuBar: ({ lines }) => ({ text: "メニューバー", lines }),
  Menu: ({ label, attributes, lines }) => ({
    text: `メニュー『${label}』`,
    ...stated(attributes.open && "開いています"),
    ...(attributes.open && { lines }),
  }),
  MenuItem: ({ label }) => ({ text: `項目『${label}』` }),
  AppMenu: ({ attributes, lines }) => ({
    text: "右上の『≡』ボタン（アプリメニュー）",
    ...stated(attributes.open && "開いています"),
    ...(attributes.open && { lines }),
  }),
  ToolBar: ({ lines }) => ({ text: "ボタンの並び", lines }),
  Tool: ({ label, attributes }) => ({ text: `ボタン『${label}』`, ...stated(attributes.selected && "選ばれています") }),
  Tabs: ({ lines }) => ({ text: "タブの並び", lines }),
  Tab: ({ label, attributes }) => ({ text: `タブ『${label}』`, ...stated(attributes.selected && "選ばれています") }),
  Panes: ({ node }) =>
    (node.children ?? []).flatMap((pane, place) =>
      pane.name === "Pane" ? [{ text: place === 0 ? "左側" : "右側", lines: describeScreen(pane) }] : tell(pane),
    ),
  Tree: ({ lines }) => ({ text: "一覧", lines }),
  Branch: ({ label, attributes, lines }) => ({
    text: `項目『${label}』`,
    ...stated(attributes.selected && "選ばれています", lines.length > 0 && !attributes.open && "閉じています"),
    ...(attributes.open && { lines }),
  }),
  List: ({ attributes, lines }) => ({
    text: "一覧",
    ...(typeof attributes.head === "string" && { value: `列は${quoteCells(attributes.head)}` }),
    lines,
  }),
  Row: ({ label, attributes }) => ({
    text: `行${quoteCells(label)}`,
    ...stated(attributes.selected && "選ばれています"),
  }),
  Group: ({ label, lines }) => ({ text: `枠『${label}』`, lines }),
  Field: ({ label, attributes }) => ({
    text: `入力欄『${label}』`,
    ...(attributes.masked ? { value: "●で伏せた文字" } : shown(attributes, "（空欄）")),
    ...stated(
      typeof attributes.after === "string" && `右に『${attributes.after}』`,
      attributes.disabled && "灰色で、変えられません",
    ),
  }),
  Check: ({ label, attributes, lines }) => ({
    text: `チェックボックス『${label}』`,
    value: attributes.checked ? "チェックあり" : "チェックなし",
    ...stated(attributes.disabled && "灰色で、変えられません"),
    lines,
  }),
  Radio: ({ label, attributes, lines }) => ({
    text: `丸い選択ボタン『${label}』`,
    value: attributes.chosen ? "選ばれています" : "選ばれていません",
    ...stated(attributes.disabled && "灰色で、変えられません"),
    lines,
  }),
  Select: ({ label, attributes }) => ({
    text: `選択欄『${label}』`,
    ...shown(attributes, "（空欄）"),
    ...stated(attributes.disabled && "灰色で、変えられません"),
  }),
  Button: ({ label, attributes }) => ({
    text: `ボタン『${label}』`,
    ...stated(attributes.disabled && "灰色で、押せません"),
  }),
  Words: ({ attributes, node }) =>
    attributes.of === undefined
      ? { text: `文字「${typeof attributes.text === "string" ? attributes.text : textOf(node)}」` }
      : { text: typeof attributes.text === "string" ? attributes.text : "文字", ...shown(attributes) },
  Fact: ({ label, attributes }) => ({ text: `表示『${label}』`, ...shown(attributes) }),
  PhoneRow: ({ label, attributes }) => ({ text: `項目『${label}』`, ...shown(attributes) }),
};

const windows: Record<string, string> = { main: "ウィンドウ", alert: "メッセージ", sheet: "シート" };

/** Anything unknown, or only there for the layout, is told by what it holds. */
function tell(node: ScreenNode): ScreenEntry[] {
  if (node.name === "ForReader") {
    const { of, unless } = attributesOf(node);
    return [{ ...(of ? { of: String(of) } : { unless: String(unless) }), lines: describeScreen(node) }];
  }
  const widget = typeof node.name === "string" && Object.hasOwn(widgets, node.name) ? widgets[node.name] : undefined;
  if (!widget) return describeScreen(node);

  const attributes = attributesOf(node);
  const label = typeof attributes.label === "string" ? attributes.label : "";
  const told = widget({ label, attributes, lines: describeScreen(node), node });
  return Array.isArray(told) ? told.map(tidy) : [tidy(withSpot(told, attributes))];
}

function withSpot(line: ScreenLine, { mark, unverified, host }: Widget["attributes"]): ScreenLine {
  const states = [line.state?.slice(1, -1), mark && `しるし${circled(String(mark))}`, unverified && "画面未確認"];
  return { ...line, ...(typeof host === "string" && { host }), ...stated(...states) };
}

function tidy(entry: ScreenEntry): ScreenEntry {
  if (!("text" in entry)) return entry;
  const { lines, ...line } = entry;
  return lines && lines.length > 0 ? { ...line, lines } : line;
}

function stated(...states: unknown[]): Pick<ScreenLine, "state"> {
  const said = states.filter((state) => typeof state === "string" && state !== "");
  return said.length > 0 ? { state: `（${said.join("、")}）` } : {};
}

function shown({ value, of }: Widget["attributes"], empty = "なし"): Pick<ScreenLine, "value" | "of"> {
  return {
    value: typeof value === "string" && value !== "" ? value : empty,
    ...(typeof of === "string" && { of }),
  };
}

function attributesOf(node: ScreenNode): Widget["attributes"] {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name ? [[name, typeof value === "string" ? value : true]] : [],
    ),
  );
}

const textOf = (node: ScreenNode): string => node.value ?? (node.children ?? []).map(textOf).join("").trim();
const quoteCells = (cells: string) =>
  cells
    .split(" | ")
    .map((cell) => `『${cell}』`)
    .join("");
const circled = (mark: string) => "①②③④⑤⑥⑦⑧⑨"[Number(mark) - 1] ?? mark;
