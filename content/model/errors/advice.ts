import { guideBy } from "../guide-by.ts";
import type { Cause, NextStep } from "./cause.ts";
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

/** What is known of the reader: the guide in use by its place or its number, the port number that the message named. */
export type Known = { guide?: string | undefined; port?: number | undefined };

/**
 * The causes of an error, most likely first, each with its way out. The blocked port, named in the message as the one in
 * use, is the first cause, but for what it has no part in; another port makes it the last one. Without a guide,
 * that of the error's program is taken where there is just one and the words are its own.
 */
export function adviceFor(row: ErrorRow, table: ErrorTable, { guide, port }: Known = {}): Advice[] {
  const steps = guideBy(guide, table.guides) ?? onlyGuide(row, table);
  const causes = inOrder(row, port, table);
  return causes.map((cause, index) => {
    const { next, tell, ...words } = table.causes[cause];
    const step = (cause === ownCause(row) && row.next) || next;
    const isLast = index === causes.length - 1;
    return { cause, ...words, ...(!isLast && { tell }), ...table.steps[step], target: targetOf(step, steps) };
  });
}

/** The cause that a row's own next step is for. */
function ownCause({ causes }: ErrorRow): Cause {
  return causes.includes("not-ours") ? "not-ours" : causes[0];
}

function inOrder(row: ErrorRow, port: number | undefined, { blockedPort, causes }: ErrorTable): Cause[] {
  const [first] = row.causes;
  const others = row.causes.filter((cause) => cause !== "port-25-blocked");
  const isNamed = others.length < row.causes.length;
  if (port === blockedPort) {
    const step = (first === ownCause(row) && row.next) || causes[first].next;
    // While that port is in use nothing can be sent; but what the message says for certain is mended before.
    const isPlain = !isNamed && (whateverThePort.has(step) || (row.kind === "server-reply" && step === "recipient"));
    return isPlain ? [...others, "port-25-blocked"] : ["port-25-blocked", ...others];
  }
  return port === undefined || !isNamed ? [...row.causes] : [...others, "port-25-blocked"];
}

/** What the port has no part in: a server that is not found, no connection, a mail that is too large or for too many. */
const whateverThePort: ReadonlySet<NextStep> = new Set(["server-name", "connection", "attachment", "split"]);

function onlyGuide({ programs = [], shared }: ErrorRow, { guides }: ErrorTable): GuideSteps | undefined {
  // A few words in general use say nothing of the reader's program: one step too many is better than a wrong guide.
  if (shared) return undefined;
  const [only, ...others] = guides.filter(({ id, program }) => programs.includes(program) || programs.includes(id));
  return others.length === 0 ? only : undefined;
}
