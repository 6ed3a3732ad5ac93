import { ChosenAnswer } from "./answer.ts";
import { pathOf, type QuestionState, type Stop, walk } from "./check.ts";
import type { Published } from "./published.ts";
import { readServerName } from "./server-name.ts";

/** Says why the reader is back at the start, and leads to the first question. */
export const restarted = "/check/restarted";

/** Tells that no page has the typed number. */
export const numberUnknown = "/number/unknown";

/** Asks which page is meant by a number that stands for several. */
export const numberWhich = "/number/which";

/**
 * Where a sent question leads: `trail` is the path of the page it stood on, `answer` what was chosen.
 * The address is built from ids of the chart alone, so nothing that was sent can get into it.
 */
export function addressAfterAnswer({ tree }: Pick<Published, "tree">, sent: URLSearchParams): string {
  const stop = openStop(tree, sent);
  if (!stop) return restarted;
  const wasUnsure = stop.state.startsWith("unsure");
  const chosen = sent.getAll("answer");
  const answer = ChosenAnswer.safeParse(chosen.length === 1 ? chosen[0] : undefined);
  if (!answer.success) return addressOf(stop, wasUnsure ? "unsure-unanswered" : "unanswered");
  if (answer.data !== "unsure")
    return checkAddress(pathOf([...stop.trail, { question: stop.question, answer: answer.data }]));
  return wasUnsure ? contactAddress(pathOf(stop.trail, stop.question, "unsure")) : addressOf(stop, "unsure");
}

/** Where a sent server name leads: it answers the question whether the provider's own server is used. */
export function addressAfterServerName(
  { tree, outgoing, serverNameQuestions }: Pick<Published, "tree" | "outgoing" | "serverNameQuestions">,
  sent: URLSearchParams,
): string {
  const stop = openStop(tree, sent);
  if (!stop || !serverNameQuestions.includes(stop.question)) return restarted;
  const typed = sent.getAll("server");
  const { kind } = readServerName(typed.length === 1 ? (typed[0] ?? "") : "", outgoing);
  if (kind === "none" || kind === "slip") return addressOf(stop, "unsure-no-server");
  if (kind === "address") return addressOf(stop, "unsure-address");
  return checkAddress(pathOf([...stop.trail, { question: stop.question, answer: kind === "own" ? "yes" : "no" }]));
}

/** The address of a page of the check. */
export function checkAddress(path: readonly string[]): string {
  return ["/check", ...path].join("/");
}

/** The address of the page for readers who stopped there and ask a person. */
export function contactAddress(path: readonly string[]): string {
  return ["/contact", ...path].join("/");
}

type OpenStop = Extract<Stop, { question: string }>;

function openStop(tree: Published["tree"], sent: URLSearchParams): OpenStop | undefined {
  const trail = sent.getAll("trail");
  const stop = trail.length === 1 ? walk(tree, (trail[0] ?? "").split("/").filter(Boolean)) : undefined;
  return stop?.question === undefined ? undefined : stop;
}

function addressOf({ trail, question }: OpenStop, state: QuestionState): string {
  return checkAddress(pathOf(trail, question, state));
}
