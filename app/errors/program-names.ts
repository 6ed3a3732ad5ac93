import { nameWithSystem } from "@/content/model/guide";
import type { Site } from "@/content/model/site";

/** What a family of programs, or one guide, is called in lists. */
export function programNames({ guides }: Pick<Site, "guides">): Map<string, string> {
  const names = new Map(guides.map(({ id, head }) => [id, nameWithSystem(head)]));
  for (const program of new Set(guides.map(({ head }) => head.program))) {
    names.set(program, nameOfFamily(guides.flatMap(({ head }) => (head.program === program ? [head.client] : []))));
  }
  return names;
}

/** The plainest name speaks for a family: 「Outlook」 for 「クラシック Outlook」, 「Outlook 2003」 and 「Outlook（Android）」. */
function nameOfFamily(clients: string[]): string {
  const plain = new Set(clients.map((client) => client.replace(/（.*）/, "").trim()));
  // Of several versions none has the others' number.
  const names = [...plain].map((name) => (plain.size > 1 ? name.replace(/ [\d.]+X?$/, "") : name));
  // 「メール」 alone names no program.
  const [plainest] = names.filter((name) => name.length > 3).toSorted((a, b) => a.length - b.length);
  return plainest ?? clients.join("・");
}
