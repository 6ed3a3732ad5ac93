import { systems } from "@/content/model/guide";
import type { Site } from "@/content/model/site";

/** What a family of programs, or one guide, is called in lists. */
export function programNames({ guides }: Pick<Site, "guides">): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, head } of guides) {
    names.set(id, `${head.client}（${systems[head.os]}）`);
    // The plainest name speaks for a family: 「Outlook」 for 「クラシック Outlook」 and 「Outlook（Android）」.
    const plain = head.client.replace(/（.*）/, "").trim();
    const known = names.get(head.program);
    if (plain.length > 3 && (!known || plain.length < known.length)) names.set(head.program, plain);
    // 「メール」 alone names no program.
    else if (!known) names.set(head.program, head.client);
  }
  return names;
}
