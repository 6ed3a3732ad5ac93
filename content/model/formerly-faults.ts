import type { Fault } from "./fault.ts";
import type { Prose } from "./mdx.ts";
import { errorsFile, providersFile } from "./numbers/numbered.ts";
import type { Site, SiteWords } from "./site.ts";
import { attribute, placeOf, tagsOf } from "./tags.ts";
import { questionsOf } from "./tree.ts";
import { anchored } from "./vocabulary.ts";

/**
 * Former ids that cannot lead anywhere for certain: still in use, or claimed twice. Since none may be in use, one
 * former id never leads to another: chains and loops can't be written.
 */
export function findFormerlyFaults(site: SiteWords): Fault[] {
  const heads = (all: Iterable<readonly [string, Prose<{ formerly: string[] }>]>) => {
    const words = [...all];
    const used = new Set(words.map(([id]) => id));
    return clashes(
      used,
      words.flatMap(([, { file, head }]) => head.formerly.map((former) => ({ file, line: 1, former }))),
    );
  };
  const bodies: Prose<object>[] = [
    site.notice,
    site.sentHeaders,
    ...site.questions.values(),
    ...site.outcomes.values(),
    ...site.guides,
  ];
  return [
    ...heads(site.questions),
    ...heads(site.outcomes),
    ...heads(site.guides.map((guide) => [guide.id, guide] as const)),
    ...findNeverAsked(site),
    ...findAskedAgain(site),
    ...bodies.flatMap(findAnchorFaults),
  ];
}

/** The same of errors and providers, which stand in tables. */
export function findFormerRowFaults({ errors, otherProviders }: Site): Fault[] {
  return [...rows(errorsFile, errors.errors), ...rows(providersFile, otherProviders.providers)];
}

function rows(file: string, all: readonly { id: string; formerly: readonly string[] }[]): Fault[] {
  return clashes(
    new Set(all.map(({ id }) => id)),
    all.flatMap(({ formerly }) => formerly.map((former) => ({ file, line: 1, former }))),
  );
}

function findAnchorFaults({ file, body }: Prose<object>): Fault[] {
  const parts = tagsOf(body, ...anchored);
  const used = new Set(parts.map((tag) => attribute(tag, "id") ?? ""));
  const claims = parts.flatMap((tag) =>
    (attribute(tag, "formerly")?.split(" ") ?? []).map((former) => ({ ...placeOf(file, tag), former })),
  );
  return clashes(used, claims);
}

type Claim = Pick<Fault, "file" | "line" | "column"> & { former: string };

function clashes(used: ReadonlySet<string>, claims: readonly Claim[]): Fault[] {
  return claims.flatMap(({ former, ...place }, index): Fault[] => {
    if (used.has(former)) {
      return [
        {
          ...place,
          found: `formerly の「${former}」は、いまも使われている名前です。`,
          fix: "もう使われていない、前の名前だけを書いてください。2回変えたときは、前の名前を2つとも、いまの名前のところに書きます。",
        },
      ];
    }
    const first = claims.findIndex((claim) => claim.former === former);
    return first < index
      ? [
          {
            ...place,
            found: `formerly の「${former}」は、${claims[first]?.file}:${claims[first]?.line} にもあります。`,
            fix: "前の名前の行き先は1つです。どちらか1つだけに書いてください。",
          },
        ]
      : [];
  });
}

/** A question's former id that no published tree asks is misspelt: the links it should keep would be dead. */
function findNeverAsked({ questions, history }: SiteWords): Fault[] {
  // Every site has published a tree: none means that the history can't be read.
  if (history.length === 0) return [];
  const asked = new Set(history.flatMap(({ tree }) => questionsOf(tree)));
  return [...questions.values()].flatMap(({ file, head }) =>
    head.formerly
      .filter((former) => !asked.has(former))
      .map((former) => ({
        file,
        line: 1,
        found: `formerly の「${former}」は、公開したどの表にもない質問です。`,
        fix: `つづりを確かめてください。content/check-history.yaml にある質問: ${[...asked].join("、")}`,
      })),
  );
}

/** The id of a question that a published tree had no more: links of the older one would lead to another question. */
function findAskedAgain({ history }: SiteWords): Fault[] {
  const asked = history.map(({ tree }) => new Set(questionsOf(tree)));
  const all = new Set(asked.flatMap((ids) => [...ids]));
  return [...all]
    .filter((id) => /10+1/.test(asked.map((ids) => Number(ids.has(id))).join("")))
    .map((id) => ({
      file: "content/check-history.yaml",
      line: 1,
      found: `質問「${id}」は、前の表からいちどなくなった名前です。`,
      fix: "新しい名前を付けてください。なくした名前は、もう使えません。",
    }));
}
