import type { GuideChoice } from "@/components/compare-form";
import { nameWithSystem } from "@/content/model/guide";
import { attributesOf } from "@/content/model/mdx";
import type { Program } from "@/content/model/setup/compare";
import type { Guide } from "@/content/model/site";
import { attribute, tagsOf } from "@/content/model/tags";

/** The step of a guide that sets each value, by the ids that editors give those steps. */
const stepIds: Record<string, string[]> = {
  server: ["server-name"],
  port: ["port"],
  // Some programs log in as soon as a user name is typed, and have no switch for it.
  authentication: ["authentication", "user-name"],
  encryption: ["encryption"],
};

/** The guides as a reader chooses among them, with the address of the step for each setting. */
export function guideChoices(guides: readonly Guide[]): GuideChoice[] {
  return guides.flatMap(({ id, head, body }) => {
    const ids = new Set(tagsOf(body, "Step").map((step) => attribute(step, "id")));
    const steps = Object.entries(stepIds).flatMap(([setting, known]) => {
      const step = known.find((one) => ids.has(one));
      return step ? [[setting, `/guides/${id}#${step}`]] : [];
    });
    const name = nameWithSystem(head);
    // A program that can no longer send has no settings to compare.
    return steps.length > 0
      ? [{ id, number: head.number, name, steps: Object.fromEntries(steps), ...programOf(body) }]
      : [];
  });
}

function programOf(body: Guide["body"]): Program {
  return { ...(namesStartTls(body) && { namesStartTls: true }), ...(hasOneSwitch(body) && { hasOneSwitch: true }) };
}

/** Whether the same switch is drawn on for STARTTLS and for TLS from the start: 『SSLを使用』 of Apple's programs. */
function hasOneSwitch(body: Guide["body"]): boolean {
  return tagsOf(body, "When")
    .filter((when) => attribute(when, "encryption") === "starttls tls")
    .flatMap((when) => tagsOf(when, "Check"))
    .some((check) => attributesOf(check).checked === true && /SSL|TLS/.test(attribute(check, "label") ?? ""));
}

/** Whether the program draws a choice that is called STARTTLS, or TLS as another thing than SSL (Outlook 2007). */
function namesStartTls(body: Guide["body"]): boolean {
  return tagsOf(body, "Radio", "Select", "Check", "PhoneRow").some(
    (tag) =>
      /STARTTLS/i.test(`${attribute(tag, "label")} ${attribute(tag, "value")}`) || attribute(tag, "value") === "TLS",
  );
}
