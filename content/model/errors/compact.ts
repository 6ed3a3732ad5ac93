import type { Provider } from "../provider.ts";
import { fillIn, unfilled } from "../settings.ts";
import type { Guide, Site } from "../site.ts";
import { attribute, tagsOf } from "../tags.ts";
import { anchored } from "../vocabulary.ts";
import type { SendError, SendErrors } from "./send-error.ts";
import type { CompactError, CompactErrors, GuideSteps } from "./table.ts";
import { usedAnchors } from "./target.ts";

/** The table of errors as the browser loads it, with one provider's values in its sentences. `readTable` reads it. */
export function compactErrors({
  errors,
  guides,
  provider,
}: Pick<Site, "errors" | "guides" | "provider">): CompactErrors {
  const compact: CompactErrors = {
    causes: errors.causes,
    steps: stepsOf(errors.steps, provider),
    errors: errors.errors.map(compactError),
    guides: guides.map(guideSteps),
    blockedPort: provider.blocked.port,
  };
  return JSON.parse(JSON.stringify(compact), (key, value) =>
    typeof value === "string" && spoken.has(key) ? fillIn(value, provider) : value,
  );
}

function stepsOf(steps: SendErrors["steps"], provider: Provider): CompactErrors["steps"] {
  const said = Object.entries(steps).map(([name, { ifKnown, action, ...step }]) => {
    const isKnown = ifKnown !== undefined && unfilled(ifKnown, provider).length === 0;
    return [name, { action: isKnown ? ifKnown : action, ...step }] as const;
  });
  return Object.fromEntries(said) as CompactErrors["steps"];
}

const spoken: ReadonlySet<string> = new Set(["name", "meaning", "tell", "action", "link"]);

function compactError(error: SendError): CompactError {
  const { id, kind, causes, meaning, next, general, programs } = error;
  return {
    id,
    kind,
    texts: error.kind === "symptom" ? [error.title] : error.texts,
    causes,
    meaning,
    ...(error.kind !== "symptom" && error.codes.length > 0 && { codes: error.codes }),
    ...(error.said.length > 0 && { said: error.said }),
    ...(error.alone.length > 0 && { alone: error.alone }),
    ...(programs.length > 0 && { programs }),
    ...(error.kind !== "symptom" && error.shared && { shared: true as const }),
    ...(error.kind !== "symptom" && error.returned && { returned: error.returned }),
    ...(error.kind !== "symptom" && error.report && { report: true as const }),
    ...(error.kind !== "symptom" && error.underway && { underway: true as const }),
    ...(error.kind !== "symptom" && error.byPort && { byPort: true as const }),
    ...(next && { next }),
    ...(general && { general }),
    ...(error.kind === "symptom" && error.menu && { menu: error.menu }),
  };
}

function guideSteps({ id, head, body }: Guide): GuideSteps {
  const anchors = tagsOf(body, ...anchored).map((tag) => attribute(tag, "id") ?? "");
  return {
    id,
    number: head.number,
    program: head.program,
    anchors: anchors.filter((anchor) => usedAnchors.has(anchor)),
  };
}
