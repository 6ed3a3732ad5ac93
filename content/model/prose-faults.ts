import { findEmpty, findHelpless } from "./empty-faults.ts";
import type { Fault } from "./fault.ts";
import type { HalfRead } from "./half-read.ts";
import type { Prose } from "./mdx.ts";
import { attributesOf } from "./mdx.ts";
import { findMisplaced } from "./misplaced-faults.ts";
import type { Provider } from "./provider.ts";
import { settingOf, unfilled, type ValuePath, valuePaths } from "./settings.ts";
import type { SiteWords } from "./site.ts";
import { attribute, faultAt, isTag, nodesOf, tagsOf } from "./tags.ts";
import { anchored } from "./vocabulary.ts";

/** The parts every guide must have, so that links and the pages built from them never miss. */
const guideSections = ["where", "change", "test", "trouble", "undo"];

/** Faults inside one file that its syntax allows: misplaced parts, ids used twice, nothing to read, values nobody knows, pictures that are not there. */
export function findProseFaults(site: SiteWords, { unreadable, isProviderKnown, pages, parts }: HalfRead): Fault[] {
  const { provider, providerFile } = site;
  const all: Prose<object>[] = [
    site.notice,
    site.about,
    site.staff,
    site.sentHeaders,
    ...site.questions.values(),
    ...site.outcomes.values(),
    ...site.guides,
    ...pages,
  ];
  const below = (folder: string) => all.filter(({ file }) => file.startsWith(`content/${folder}/`));
  // Where a page could not be read, an empty one stands for it.
  const written = all.filter(({ file, body }) => body.children.length > 0 || !unreadable.has(file));
  return [
    ...all.flatMap((prose) => [
      ...findMisplaced(prose),
      ...(isProviderKnown ? findUnknownValues(prose, provider, providerFile) : []),
    ]),
    ...[...all, ...parts].flatMap((prose) => [
      ...findRepeatedIds(prose),
      ...findMissingPictures(prose, site.pictures),
      ...findBareScreens(prose),
    ]),
    ...written.flatMap((prose) => findEmpty(prose, provider)),
    ...below("questions").flatMap(findHelpless),
    ...below("guides").flatMap(findMissingSections),
  ];
}

function findRepeatedIds({ file, body }: Prose<object>): Fault[] {
  const seen = new Set<string>();
  return tagsOf(body, ...anchored).flatMap((tag) => {
    const id = attribute(tag, "id");
    if (id === undefined || !seen.has(id)) {
      seen.add(id ?? "");
      return [];
    }
    return [
      faultAt(
        file,
        tag,
        `id「${id}」が、このファイルの中で2回使われています。`,
        "別の id に変えてください。公開した後の id は変えないでください（リンクが切れます）。",
      ),
    ];
  });
}

function findUnknownValues({ file, head, body }: Prose<object>, provider: Provider, providerFile: string): Fault[] {
  const open = unfilled(JSON.stringify(head), provider).map((path) => ({
    file,
    line: 1,
    found: `上の項目の中の ${path} に入れる値が、${providerFile} にありません。`,
    fix: "つづりを確かめるか、この値を使わない文にしてください。",
  }));
  const values = [...nodesOf(body)].flatMap(({ node, around }) => {
    if (!isTag(node) || node.name === "Known") return [];
    const [blank] = unfilled(JSON.stringify(attributesOf(node)), provider);
    if (blank)
      return [
        faultAt(
          file,
          node,
          `<${node.name}> の中の ${blank} に入れる値が、${providerFile} にありません。`,
          "つづりを確かめるか、この値を使わない文にしてください。",
        ),
      ];
    const path = attribute(node, "of");
    const guarded = around.some((tag) => tag.name === "Known" && attribute(tag, "of") === path);
    if (!isValuePath(path) || guarded || settingOf(provider, path) !== undefined) return [];
    return [
      faultAt(
        file,
        node,
        `${path} の値が ${providerFile} にありません。`,
        `<Known of="${path}"> … </Known> で囲むと、値があるときだけ表示されます。`,
      ),
    ];
  });
  return [...open, ...values];
}

function isValuePath(path: string | undefined): path is ValuePath {
  return (valuePaths as readonly (string | undefined)[]).includes(path);
}

function findMissingPictures({ file, body }: Prose<object>, pictures: ReadonlySet<string>): Fault[] {
  const shots = tagsOf(body, "Screenshot").filter((tag) => {
    const src = attribute(tag, "src");
    return src?.startsWith("/guides/") && !pictures.has(src);
  });
  const images = [...nodesOf(body)].flatMap(({ node }) => (node.type === "image" ? [node] : []));
  return [
    ...shots.map((tag) =>
      faultAt(
        file,
        tag,
        `画像「${attribute(tag, "src")}」がありません。`,
        "public/guides/ の中に画像を置くか、src のつづりを直してください。",
      ),
    ),
    ...images.map((node) =>
      faultAt(file, node, "![ ]( ) の画像は使えません。", "<Screenshot src alt version date /> で書いてください。"),
    ),
  ];
}

/** A window in which no label is verified was seen by nobody: it must be told in words, not drawn. */
function findBareScreens({ file, body }: Prose<object>): Fault[] {
  return tagsOf(body, "Screen").flatMap((screen) => {
    const labels = [...nodesOf(screen)].flatMap(({ node }) =>
      isTag(node) && node !== screen && attribute(node, "label") ? [attributesOf(node)] : [],
    );
    if (labels.length === 0)
      return [
        faultAt(
          file,
          screen,
          "<Screen> の中に、名前の付いた部品がありません。",
          "窓の部品（Tab、Field、Button など）を書いてください。",
        ),
      ];
    return labels.every(({ unverified }) => unverified)
      ? [
          faultAt(
            file,
            screen,
            "この画面の表示は、どれも確かめられていません（すべて unverified）。",
            "絵にせず、文で説明してください。",
          ),
        ]
      : [];
  });
}

function findMissingSections({ file, body }: Prose<object>): Fault[] {
  const sections = tagsOf(body, "Section");
  const ids = sections.map((tag) => attribute(tag, "id"));
  // The page for readers who don't know their server shows this part of every guide: it has no room for pictures.
  const drawn = sections
    .filter((tag) => attribute(tag, "id") === "where")
    .flatMap((tag) => tagsOf(tag, "Screen", "Screenshot"));
  return [
    ...guideSections
      // A part that could not be put in may hold it.
      .filter((id) => !ids.includes(id) && tagsOf(body, "Part").length === 0)
      .map((id) => ({
        file,
        line: 1,
        found: `<Section id="${id}"> がありません。`,
        fix: `案内には ${guideSections.join("、")} の5つの部分が必要です。`,
      })),
    ...drawn.map((tag) =>
      faultAt(
        file,
        tag,
        "「いまの設定を見る」（where）の中に画面の絵があります。",
        "この部分は文だけで書き、絵は手順の中に置いてください。",
      ),
    ),
  ];
}
