import type { Fault } from "./fault.ts";
import type { Prose } from "./mdx.ts";
import type { Site } from "./site.ts";
import { attribute, nodesOf, placeOf, tagsOf } from "./tags.ts";
import { anchored } from "./vocabulary.ts";

const pages = [
  ...["/", "/check", "/notice", "/guides", "/guides/which", "/contact"],
  ...["/settings", "/settings/now", "/errors", "/providers", "/providers/ask", "/sent", "/about"],
];

/** Links inside the site that lead nowhere, and outcomes that name a section the notice does not have. */
export function findLinkFaults(site: Site, unreadable: ReadonlySet<string>): Fault[] {
  const all: Prose<object>[] = [
    site.notice,
    site.about,
    site.staff,
    site.sentHeaders,
    ...site.questions.values(),
    ...site.outcomes.values(),
    ...site.guides,
  ];
  const unread = [...unreadable].map((file) =>
    file
      .replace(/^content/, "")
      .replace(/^\/outcomes\//, "/result/")
      .replace(/\.mdx$/, ""),
  );
  const known = new Map<string, Prose<object> | undefined>([
    ...pages.map((page) => [page, undefined] as const),
    ["/notice", site.notice],
    ["/about", site.about],
    ...[...site.outcomes].map(([id, outcome]) => [`/result/${id}`, outcome] as const),
    ...site.guides.map((guide) => [`/guides/${guide.id}`, guide] as const),
  ]);
  return [...all.flatMap((prose) => findDeadLinks(prose, known, unread)), ...findMissingNotices(site)];
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

function findMissingNotices({ outcomes, notice }: Site): Fault[] {
  return [...outcomes.values()]
    .filter(({ head }) => head.notice && !idsOf(notice).includes(head.notice))
    .map(({ file, head }) => ({
      file,
      line: 1,
      found: `お知らせ（content/notice.mdx）に <Section id="${head.notice}"> がありません。`,
      fix: `notice: には次のどれかを書いてください: ${idsOf(notice).join("、")}`,
    }));
}
