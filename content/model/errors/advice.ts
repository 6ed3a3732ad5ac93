import type { Cause } from "./cause.ts";
import type { ErrorRow, ErrorTable, GuideSteps } from "./table.ts";
import { type Target, targetOf } from "./target.ts";

/** One likely cause of an error, and what a reader does about it. */
export type Advice = {
  cause: Cause;
  /** A few words for a heading. */
  name: string;
  /** What is the matter, in a sentence. */
  meaning: string;
  /** By what one sees that it is the next cause; only where there is one. */
  tell?: string;
  /** What to do. */
  action: string;
  /** The words of the link to the target, where the steps have their own. */
  link?: string | undefined;
  target: Target;
};

/** What is known of the reader: the guide in use by its place, the port number that the message named. */
export type Known = { guide?: string | undefined; port?: number | undefined };

/**
 * The causes of an error, most likely first, each with its way out. The blocked port, named in the message as the one in
 * use, is always the first cause; another port makes it the last one. Without a guide, that of the error's program is
 * taken where there is just one and the words are its own.
 */
export function adviceFor(row: ErrorRow, table: ErrorTable, { guide, port }: Known = {}): Advice[] {
  const steps = table.guides.find(({ id }) => id === guide) ?? onlyGuide(row, table);
  const causes = inOrder(row.causes, port, table.blockedPort);
  return causes.map((cause, index) => {
    const { next, tell, ...words } = table.causes[cause];
    const step = (cause === row.causes[0] && row.next) || next;
    const isLast = index === causes.length - 1;
    return { cause, ...words, ...(!isLast && { tell }), ...table.steps[step], target: targetOf(step, steps) };
  });
}

function inOrder(causes: readonly Cause[], port: number | undefined, blockedPort: number): Cause[] {
  const others = causes.filter((cause) => cause !== "port-25-blocked");
  // Whatever else is wrong: while that port is in use, nothing can be sent.
  if (port === blockedPort) return ["port-25-blocked", ...others];
  return port === undefined || others.length === causes.length ? [...causes] : [...others, "port-25-blocked"];
}

function onlyGuide({ programs = [], shared }: ErrorRow, { guides }: ErrorTable): GuideSteps | undefined {
  // A few words in general use say nothing of the reader's program: one step too many is better than a wrong guide.
  if (shared) return undefined;
  const [only, ...others] = guides.filter(({ id, program }) => programs.includes(program) || programs.includes(id));
  return others.length === 0 ? only : undefined;
}
