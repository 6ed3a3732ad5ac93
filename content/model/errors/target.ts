import type { NextStep } from "./cause.ts";
import type { GuideSteps } from "./table.ts";

/**
 * Where an answer leads. `programs`: choose a mail program first; `sent`: send again, then see whether it worked. `anchors` are
 * those of what is asked, best first, for whoever learns of the program later.
 */
export type Target =
  | { kind: "guide"; guide: string; anchor: string }
  | { kind: "check" | "programs"; anchors: readonly string[] }
  | { kind: "providers" | "errors" | "contact" | "sent" };

/** The place for a next step, in a guide where one is known. */
export function targetOf(step: NextStep, guide?: GuideSteps): Target {
  const elsewhere = pages[step];
  if (elsewhere) return { kind: elsewhere };
  const anchors = places[step] ?? ["test"];
  if (guide) return { kind: "guide", guide: guide.id, anchor: firstOf(anchors, guide) };
  if (step === "port") return { kind: "check", anchors };
  return places[step] ? { kind: "programs", anchors } : { kind: "sent" };
}

/** The guides that don't have the best anchor, by number, each with the one to use: `604=user-name 590=…`. */
export function otherAnchors([best = "change", ...others]: readonly string[], guides: readonly GuideSteps[]): string {
  return guides
    .map((guide) => ({ guide, anchor: firstOf([best, ...others], guide) }))
    .filter(({ anchor }) => anchor !== best)
    .map(({ guide: { number }, anchor }) => `${number}=${anchor}`)
    .join(" ");
}

/** The address of a target within the site. */
export function addressOf(target: Target): string {
  if (target.kind === "guide") return `/guides/${target.guide}#${target.anchor}`;
  return addresses[target.kind];
}

const addresses: Record<Exclude<Target["kind"], "guide">, string> = {
  check: "/check",
  programs: "/guides",
  providers: "/providers",
  errors: "/errors",
  contact: "/contact",
  sent: "/sent",
};

const pages: Partial<Record<NextStep, Exclude<Target["kind"], "guide" | "check" | "programs">>> = {
  provider: "providers",
  lookup: "errors",
  contact: "contact",
  receiving: "contact",
  // Without a connection nothing can be sent, so there is nothing to check either.
  connection: "contact",
  refused: "contact",
};

/** The steps of guides that do what is asked for, best first; `change` and `test` are in every guide. */
const places: Partial<Record<NextStep, readonly string[]>> = {
  port: ["port"],
  authentication: ["authentication", "user-name"],
  login: ["login-failed", "password-again", "user-name"],
  "app-password": ["password-again", "login-failed", "user-name"],
  "server-name": ["server-name"],
  encryption: ["encryption"],
  guide: [],
};

/** The anchors that a table needs to know of a guide. */
export const usedAnchors: ReadonlySet<string> = new Set(Object.values(places).flat());

function firstOf(anchors: readonly string[], guide: GuideSteps): string {
  return anchors.find((anchor) => anchor === "test" || guide.anchors.includes(anchor)) ?? "change";
}
