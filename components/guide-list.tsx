import { type Os, systems } from "@/content/model/guide";
import { Phrases } from "./phrases";

export type GuideLink = { href: string; os: Os; client: string; system?: string | undefined; old: boolean };

/** The guides to choose from, by system; programs still looked after come first. */
export function GuideList({ guides, level = 3 }: { guides: GuideLink[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return Object.entries(systems).map(([os, name]) => {
    const own = guides.filter((guide) => guide.os === os).sort((a, b) => Number(a.old) - Number(b.old));
    return own.length === 0 ? null : (
      <section key={os} className="mt-6">
        <Heading className="text-std-20B-160">{name}</Heading>
        <ul className="mt-3 grid gap-3 tablet:grid-cols-2">
          {own.map(({ href, client, system, old }) => (
            <li key={href}>
              <a
                href={href}
                className="flex min-h-16 flex-col justify-center rounded-12 border-2 border-brand bg-white px-4 py-3 text-ink no-underline hover:bg-brand-tint"
              >
                <strong className="text-[1.25rem] text-brand underline">
                  <Phrases>{client}</Phrases>
                </strong>
                <span className="text-[1rem] text-quiet">
                  {[old && "以前のソフト", system].filter(Boolean).join("・")}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
