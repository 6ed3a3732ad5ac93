import { toRomaji } from "wanakana";
import type { Site } from "./site.ts";

/** A family of programs and the names by which people ask for it. */
export type Program = {
  id: string;
  /** Ids of its guides, in the order of the finder; none where another program's guide comes nearest. */
  guides: string[];
  /** All its names, already in the form in which typed ones are compared. */
  names: string[];
};

/** The families of programs that have guides, with the names of all their guides. */
export function programsOf({ guides }: Pick<Site, "guides">): Program[] {
  const unguided = guides.flatMap(({ head }) => head.nearestFor);
  const guided = [...new Set(guides.map(({ head }) => head.program))].map((id) => {
    const own = guides.filter(({ head }) => head.program === id);
    const names = own.flatMap(({ head }) => [head.client, ...head.aliases]);
    return { id, guides: own.map((guide) => guide.id), names: [...new Set(names.map(comparable))] };
  });
  return [
    ...guided,
    ...unguided.map(({ program, client, aliases }) => ({
      id: program,
      guides: [],
      names: [...new Set([client, ...aliases].map(comparable))],
    })),
  ];
}

/**
 * The address for what somebody typed into the finder: the guide where there is just one, else the page of the
 * family of programs, or of the one without a guide; the page that tells programs apart where the name fits several as well; `none` where it fits none.
 */
export function addressOfProgram(programs: readonly Program[], typed: string): string {
  const name = comparable(typed.slice(0, 200));
  const scored = programs.map((program) => ({ program, score: scoreOf(program, name) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => best > 0 && score === best).map(({ program }) => program);
  const [only] = found;
  if (!only) return "/guides/find/none";
  if (found.length > 1) return "/guides/which";
  return only.guides.length === 1 ? `/guides/${only.guides[0]}` : `/guides/find/${only.id}`;
}

/** 4: one of its names; 3: the beginning of one; 2: one of them and more; 1: somewhere within one; 0: no. */
function scoreOf({ names }: Program, name: string): number {
  if (name.length < 2) return 0;
  if (names.includes(name)) return 4;
  if (names.some((one) => one.startsWith(name))) return 3;
  if (names.some((one) => one.length >= 3 && name.startsWith(one))) return 2;
  return name.length >= 3 && names.some((one) => one.includes(name)) ? 1 : 0;
}

/** Kana, romaji, half and full width, capitals, blanks and long vowels made alike: 「サンダーバード」, `sandaabaado` → `sandabado`. */
export function comparable(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ー・\s]/g, "");
  return toRomaji(plain)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}!]/gu, "")
    .replace(/([aiueo])\1+/g, "$1");
}
