import type { AnswerLine } from "@/components/answers-so-far";
import type { ChartWords } from "@/components/chart";
import type { GuideCard } from "@/components/guide-list";
import { type Given, pathOf, type QuestionState, type Trail, trailsTo } from "@/content/model/check";
import { Os } from "@/content/model/guide";
import { checkAddress } from "@/content/model/next-address";
import { fillIn } from "@/content/model/settings";
import type { Guide, Site } from "@/content/model/site";

/** The words of a question and what its answers are called. Every id of the tree has words: the content check proves it. */
export function questionOf({ questions, provider }: Site, id: string) {
  const prose = questions.get(id);
  if (!prose) throw new Error(`no words for question ${id}`);
  const { head, body } = prose;
  return {
    ...head,
    title: fillIn(head.title, provider),
    short: fillIn(head.short, provider),
    howToFindOut: fillIn(head.howToFindOut, provider),
    body,
  };
}

/** What stands on top of a question's page: the question, or that the page tells the unsure how to find out. */
export function headOf(site: Site, { question, state }: { question: string; state: QuestionState }): string {
  const { title, howToFindOut } = questionOf(site, question);
  return state.startsWith("unsure") ? howToFindOut : title;
}

/** The words of an outcome. */
export function outcomeOf({ outcomes, provider }: Site, id: string) {
  const prose = outcomes.get(id);
  if (!prose) throw new Error(`no words for outcome ${id}`);
  const { head, body } = prose;
  return { ...head, title: fillIn(head.title, provider), meaning: fillIn(head.meaning, provider), body };
}

/** An outcome with what it means in a sentence: a label such as 対応1 says nothing by itself, so it never stands alone. */
export function outcomeInShort(site: Site, id: string): { title: string; meaning: string; aside: boolean } {
  const { title, meaning, aside } = outcomeOf(site, id);
  return { title, meaning: meaning.split("。")[0] ?? meaning, aside };
}

/** The words on the flowchart. */
export function chartWords(site: Site): ChartWords {
  return {
    question: (id) => questionOf(site, id).title,
    answer: (id, answer) => questionOf(site, id).answers[answer],
    outcome: (id) => outcomeOf(site, id).title,
  };
}

/** An answered question in words: 「インターネット接続が MicNet：はい」. */
export function inWords(site: Site, { question, answer }: Given): string {
  const { short, answers } = questionOf(site, question);
  return `${short}：${answers[answer]}`;
}

/** The answers so far in words, and last the question that somebody can't answer, where there is one. */
export function answersInWords(site: Site, trail: Trail, open?: string): string[] {
  const answered = trail.map((given) => inWords(site, given));
  return open === undefined ? answered : [...answered, `${questionOf(site, open).short}：わからない`];
}

/** The answers so far as lines with links back to their questions. */
export function answerLines(site: Site, trail: Trail): AnswerLine[] {
  return trail.map(({ question, answer }, index) => {
    const { title, answers } = questionOf(site, question);
    return { question: title, answer: answers[answer], changeHref: checkAddress(pathOf(trail.slice(0, index))) };
  });
}

/** The guides as cards of the finder. */
export function guideCards(guides: readonly Guide[]): GuideCard[] {
  return guides.map(({ id, head }) => ({ href: `/guides/${id}`, ...head }));
}

/** Old is what the notice of that time names, and what its maker no longer looks after. */
function isOld({ head: { era, ended } }: Guide): boolean {
  return era === "seed" || ended !== undefined;
}

/** Current guides first, old ones apart. */
export function byAge(guides: readonly Guide[]): { current: Guide[]; old: Guide[] } {
  return { current: guides.filter((guide) => !isOld(guide)), old: guides.filter(isOld) };
}

/** The systems that have guides, in the order of the finder. */
export function devicesOf({ guides }: Pick<Site, "guides">): Os[] {
  return Os.options.filter((os) => guides.some(({ head }) => head.os === os));
}

/** The outcomes that send readers to the guides, with the answers that lead there. */
export function resultsWithGuides(site: Site): { id: string; title: string; answers: string }[] {
  return [...site.outcomes].flatMap(([id, { head }]) =>
    head.guides ? [{ id, title: head.title, answers: answersTo(site, id) }] : [],
  );
}

/** 「接続：はい、サーバー：はい」: whatever answers lead to an outcome. */
export function answersTo(site: Site, outcome: string): string {
  const ways = trailsTo(site.tree, outcome).map((trail) => trail.map((given) => inWords(site, given)).join("、"));
  return ways.join("／");
}
