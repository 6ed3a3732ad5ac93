import type { Fault } from "./fault.ts";
import type { Prose } from "./mdx.ts";
import type { SiteWords } from "./site.ts";
import { attribute, nodesOf, placeOf, tagsOf } from "./tags.ts";
import { anchored } from "./vocabulary.ts";

const pages = [
  ...["/", "/check", "/notice", "/guides", "/guides/which", "/contact"],
  ...["/settings", "/settings/now", "/errors", "/providers", "/providers/ask", "/sent", "/about"],
];

/**
 * Links inside the site that lead nowhere, and outcomes that name a section the notice does not have. `unreadable` are
 * files with faults of their own, to which any link is right; `halfRead` is what of them has links all the same.
 */
export function findLinkFaults(
  site: SiteWords,
  unreadable: ReadonlySet<string>,
  halfRead: readonly Prose<object>[],
): Fault[] {
  const all: Prose<object>[] = [
    site.notice,
    site.about,
    site.staff,
    site.sentHeaders,
    ...site.questions.values(),
    ...site.outcomes.values(),
    ...site.guides,
    ...halfRead,
  ];
  const readable = (prose: Prose<object>) => (unreadable.has(prose.file) ? undefined : prose);
  const unread = [...unreadable].map((file) =>
    file
      .replace(/^content/, "")
      .replace(/^\/outcomes\//, "/result/")
      .replace(/\.mdx$/, ""),
  );
  const known = new Map<string, Prose<object> | undefined>([
    ...pages.map((page) => [page, undefined] as const),
    ["/notice", readable(site.notice)],
    ["/about", readable(site.about)],
    ...[...site.outcomes].map(([id, outcome]) => [`/result/${id}`, outcome] as const),
    ...site.guides.map((guide) => [`/guides/${guide.id}`, guide] as const),
  ]);
  const links = all.flatMap((prose) => findDeadLinks(prose, known, unread));
  return readable(site.notice) ? [...links, ...findMissingNotices(site)] : links;
}

function findDeadLinks(
  prose: Prose<object>,
  known: ReadonlyMap<string, Prose<object> | undefined>,
  unread: string[],
): Fault[] {
  return [...nodesOf(prose.body)].flatMap(({ node }) => {
    // A reference, `[words][name]`, has its address in a definition elsewhere.
    if (node.type !== "link" && node.type !== "definition") return [];
    const place = placeOf(prose.file, node);
    if (!/^([/#]|(https?|mailto|tel):)/.test(node.url)) {
      return [
        {
          ...place,
          found: `リンク先「${node.url}」は使えません。`,
          fix: "このサイトの中なら / か # で、外なら https:// で始めてください。",
        },
      ];
    }
    if (!/^[/#]/.test(node.url)) return [];
    const [page = "", id] = node.url.split("#");
    if (page && !known.has(page)) {
      if (unread.includes(page)) return [];
      return [
        {
          ...place,
          found: `リンク先「${node.url}」はこのサイトにありません。`,
          fix: `ある行き先: ${[...known.keys()].join("、")}`,
        },
      ];
    }
    const target = page ? known.get(page) : prose;
    if (!id || !target || idsOf(target).includes(id)) return [];
    // A part that could not be put in may hold the place.
    if (tagsOf(target.body, "Part").length > 0) return [];
    return [
      {
        ...place,
        found: `リンク先「${node.url}」の #${id} がありません。`,
        fix: `ある行き先: ${idsOf(target)
          .map((one) => `#${one}`)
          .join("、")}`,
      },
    ];
  });
}

function idsOf({ body }: Prose<object>): string[] {
  return tagsOf(body, ...anchored).map((tag) => attribute(tag, "id") ?? "");
}

function findMissingNotices({ outcomes, notice }: SiteWords): Fault[] {
  return [...outcomes.values()]
    .filter(({ head }) => head.notice && !idsOf(notice).includes(head.notice))
    .map(({ file, head }) => ({
      file,
      line: 1,
      found: `お知らせ（content/notice.mdx）に <Section id="${head.notice}"> がありません。`,
      fix: `notice: には次のどれかを書いてください: ${idsOf(notice).join("、")}`,
    }));
}
