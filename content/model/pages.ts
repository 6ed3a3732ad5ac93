import { endings, openQuestions, pathOf, type QuestionState } from "./check.ts";
import { programsOf } from "./find-program.ts";
import { checkAddress, contactAddress, numberUnknown, numberWhich, restarted } from "./next-address.ts";
import { outdatedPaths } from "./outdated-trails.ts";
import type { Site } from "./site.ts";

/** One address of the site. */
export type Page = {
  path: string;
  /** Whether search engines may list it: error states and answers of single readers may not. */
  listed: boolean;
};

const plainStates = ["asked", "unanswered", "unsure", "unsure-unanswered"] as const satisfies QuestionState[];
const serverNameStates = ["unsure-no-server", "unsure-address"] as const satisfies QuestionState[];

/** Ids of the questions that the name of an outgoing server answers. */
export function serverNameQuestions({ questions }: Pick<Site, "questions">): string[] {
  return [...questions].filter(([, { head }]) => head.answeredBy === "server-name").map(([id]) => id);
}

/** The path below `/check` of every page of the check: open questions in all their states, and results. */
export function checkPaths(site: Pick<Site, "tree" | "questions">): string[][] {
  const byName = serverNameQuestions(site);
  return [
    ...openQuestions(site.tree).flatMap(({ trail, question }) =>
      [...plainStates, ...(byName.includes(question) ? serverNameStates : [])].map((state) =>
        pathOf(trail, question, state),
      ),
    ),
    ...endings(site.tree).map(({ trail }) => pathOf(trail)),
  ];
}

/** The path below `/contact` for readers who could not answer a question: their answers so far. */
export function contactPaths({ tree }: Pick<Site, "tree">): string[][] {
  return openQuestions(tree).map(({ trail, question }) => pathOf(trail, question, "unsure"));
}

/** Every page of the site but the one for wrong addresses. */
export function pagesOf(site: Site): Page[] {
  const listed = (path: string) => ({ path, listed: true });
  const unlisted = (path: string) => ({ path, listed: false });
  return [
    ...["/", "/notice", "/guides", "/contact", "/check", "/guides/which", "/settings", "/settings/now", "/number"].map(
      listed,
    ),
    ...[...new Set(site.guides.map(({ head }) => `/guides/${head.os}`))].map(listed),
    ...site.guides.map(({ id }) => listed(`/guides/${id}`)),
    ...programsOf(site).flatMap(({ id, guides }) => (guides.length !== 1 ? [unlisted(`/guides/find/${id}`)] : [])),
    unlisted("/guides/find/none"),
    ...["/errors", "/providers", "/providers/ask", "/sent", "/about"].map(listed),
    ...site.errors.errors.map(({ id }) => listed(`/errors/${id}`)),
    ...site.otherProviders.providers.map(({ id }) => listed(`/providers/${id}`)),
    ...[...site.outcomes.keys()].map((id) => listed(`/result/${id}`)),
    ...checkPaths(site)
      .filter((path) => path.length > 0)
      .map((path) => unlisted(checkAddress(path))),
    ...outdatedPaths(site).map((path) => unlisted(checkAddress(path))),
    ...contactPaths(site).map((path) => unlisted(contactAddress(path))),
    ...[restarted, numberUnknown, numberWhich, "/staff"].map(unlisted),
  ];
}
