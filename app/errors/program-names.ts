import { systems } from "@/content/model/guide";
import type { Site } from "@/content/model/site";

/** What a family of programs, or one guide, is called in lists. */
export function programNames({ guides }: Pick<Site, "guides">): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, head } of guides) {
    names.set(id, `${head.client}（${systems[head.os]}）`);
    // The first one speaks for its family.
    if (!names.has(head.program)) names.set(head.program, head.client);
  }
  return names;
}
