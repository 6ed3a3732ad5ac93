import type { GuideChoice } from "@/components/compare-form";
import { systems } from "@/content/model/guide";
import type { Guide } from "@/content/model/site";
import { attribute, tagsOf } from "@/content/model/tags";

/** The step of a guide that sets each value, by the ids that editors give those steps. */
const stepIds = { server: "server-name", port: "port", authentication: "authentication", encryption: "encryption" };

/** The guides as a reader chooses among them, with the address of the step for each setting. */
export function guideChoices(guides: readonly Guide[]): GuideChoice[] {
  return guides.map(({ id, head, body }) => {
    const ids = new Set(tagsOf(body, "Step").map((step) => attribute(step, "id")));
    const steps = Object.entries(stepIds).filter(([, step]) => ids.has(step));
    return {
      id,
      name: `${head.client}（${systems[head.os]}）`,
      steps: Object.fromEntries(steps.map(([setting, step]) => [setting, `/guides/${id}#${step}`])),
    };
  });
}
