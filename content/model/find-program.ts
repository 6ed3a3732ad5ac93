import { toRomaji } from "wanakana";
import type { Os } from "./guide.ts";
import type { Site } from "./site.ts";
import { onlySystem, partSystem } from "./typed-system.ts";

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
 * A system that was named along chooses among a program's guides: 「Mac の Thunderbird」; a system alone leads to its list.
 */
export function addressOfProgram(programs: readonly Program[], typed: string): string {
  const text = typed.slice(0, 200);
  const whole = bestOf(programs, text);
  if (whole.score === 4) return addressOf(whole.found);
  const system = onlySystem(text);
  if (system) return listOf(programs, system);
  const parted = whole.score < 3 ? partSystem(text) : undefined;
  if (!parted) return addressOf(whole.found);
  // What has no guide for that system is not looked for on others: their steps would be the wrong ones.
  const there = bestOf(withGuidesFor(programs, parted.os), parted.rest);
  return there.found.length > 0 ? addressOf(there.found) : listOf(programs, parted.os);
}

/** The list of guides for a system, where there are any. */
function listOf(programs: readonly Program[], os: Os): string {
  return withGuidesFor(programs, os).length > 0 ? `/guides/${os}` : "/guides/which";
}

/** The programs that have guides for a system; the others of their guides are left out where just one is for it. */
function withGuidesFor(programs: readonly Program[], os: Os): Program[] {
  return programs.flatMap((program) => {
    const guides = program.guides.filter((id) => id.startsWith(`${os}/`));
    if (guides.length === 0) return [];
    return { ...program, guides: guides.length === 1 ? guides : program.guides };
  });
}

function bestOf(programs: readonly Program[], typed: string): { score: number; found: Program[] } {
  const name = comparable(typed);
  const scored = programs.map((program) => ({ program, score: scoreOf(program, name) }));
  const score = Math.max(0, ...scored.map((one) => one.score));
  return { score, found: scored.filter((one) => score > 0 && one.score === score).map(({ program }) => program) };
}

function addressOf(found: readonly Program[]): string {
  const [only] = found;
  if (!only) return "/guides/find/none";
  if (found.length > 1) return "/guides/which";
  return only.guides.length === 1 ? `/guides/${only.guides[0]}` : `/guides/find/${only.id}`;
}

/** 4: one of its names; 3: the beginning of one; from 2, the longest best: one of them and more; 1: somewhere within one; 0: no. */
function scoreOf({ names }: Program, name: string): number {
  if (name.length < 2) return 0;
  if (names.includes(name)) return 4;
  if (names.some((one) => one.startsWith(name))) return 3;
  const begun = names.filter((one) => one.length >= 3 && name.startsWith(one)).map((one) => one.length);
  if (begun.length > 0) return 2 + Math.max(...begun) / 1000;
  return name.length >= 3 && names.some((one) => one.includes(name)) ? 1 : 0;
}

/** Kana, romaji, half and full width, capitals, blanks, long vowels, l and r made alike: 「サンダーバード」, `sandaabaado` → `sandabado`. */
export function comparable(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ー・\s]/g, "");
  return toRomaji(plain)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}!]/gu, "")
    .replaceAll("l", "r")
    .replace(/([aiueo])\1+/g, "$1");
}
