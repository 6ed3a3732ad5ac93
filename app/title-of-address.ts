import { walk } from "@/content/model/check";
import { numbersOf, wordsOf } from "@/content/model/errors/numbers-of";
import { Os, systems } from "@/content/model/guide";
import { nameWithDomain } from "@/content/model/listed-domains";
import type { OtherProvider } from "@/content/model/other-provider";
import { fillIn } from "@/content/model/settings";
import type { Site } from "@/content/model/site";
import { pageNames } from "./page-names";
import { headOf, outcomeInShort } from "./words";

/** The short title of a page that has a number: what its picture shows. */
export function titleOfAddress(site: Site, address: string): string {
  const title = titlesOfPages(site)[address] ?? titleFromContent(site, address);
  if (!title) throw new Error(`no title for ${address}`);
  return title;
}

/** The pages without words of their own in content, and those whose words are for other ears. */
function titlesOfPages({ provider, notice, about, staff }: Site): Record<string, string> {
  return {
    ...Object.fromEntries(pageNames),
    "/": "メールが送れない方へ",
    "/notice": fillIn(notice.head.title, provider),
    "/about": fillIn(about.head.title, provider),
    "/staff": fillIn(staff.head.title, provider),
    "/number": "番号でページを開く",
    "/number/unknown": "その番号のページはありません",
    "/number/which": "どちらの番号ですか",
    "/check/restarted": "質問が見つかりませんでした",
    "/guides/find/none": "その名前の案内は見つかりませんでした",
  };
}

function titleFromContent(site: Site, address: string): string | undefined {
  const [, first = "", ...rest] = address.split("/");
  const id = rest.join("/");
  switch (first) {
    case "check":
      return titleOfCheck(site, rest);
    case "contact":
      return "人に相談する";
    case "result":
      return titleOfOutcome(site, id);
    case "guides":
      return titleBelowGuides(site, id);
    case "errors": {
      const errors = site.errors.errors.map((error) => ({
        ...error,
        texts: error.kind === "symptom" ? [error.title] : error.texts,
      }));
      const row = errors.find((error) => error.id === id);
      return row && titleOfError(row, errors);
    }
    case "providers": {
      const provider = site.otherProviders.providers.find((one) => one.id === id);
      return provider && titleOfProvider(provider);
    }
    default:
      return undefined;
  }
}

function titleOfCheck(site: Site, path: string[]): string | undefined {
  const stop = walk(site.tree, path);
  if (!stop) return undefined;
  if (stop.outcome !== undefined) return `結果は${titleOfOutcome(site, stop.outcome)}`;
  return headOf(site, stop);
}

function titleOfOutcome(site: Site, id: string): string {
  const { title, meaning, aside } = outcomeInShort(site, id);
  // What no trail leads to says in its title for whom it is, and has no room for more.
  return aside ? title : `${title}：${meaning}`;
}

function titleBelowGuides(site: Site, id: string): string | undefined {
  const guide = site.guides.find((one) => one.id === id);
  if (guide) return fillIn(guide.head.title, site.provider);
  if (id.startsWith("find/")) return titleOfProgram(site, id.slice("find/".length));
  return Os.safeParse(id).success ? titleOfDevice(id) : undefined;
}

export function titleOfDevice(os: string): string {
  return `${systems[Os.parse(os)]}のメールソフトを選ぶ`;
}

export function titleOfProgram(site: Pick<Site, "guides">, program: string): string {
  const client = clientOf(site, program);
  return nearestTo(site, program) ? `${client}の案内はありません` : `${client} などの案内を選ぶ`;
}

/** What stands for all versions of a program: the name of the first one that has a guide; else its own name. */
export function clientOf(site: Pick<Site, "guides">, program: string): string | undefined {
  const guide = site.guides.find(({ head }) => head.program === program);
  return guide?.head.client ?? nearestTo(site, program)?.client;
}

/** The name of a program that has no guide, and the guide that comes nearest. */
export function nearestTo({ guides }: Pick<Site, "guides">, program: string) {
  const named = guides.flatMap((guide) => guide.head.nearestFor.map((one) => ({ ...one, guide })));
  return named.find((one) => one.program === program);
}

export function titleOfProvider(provider: OtherProvider): string {
  return `${nameWithDomain(provider)}の送信の設定`;
}

type NamedError = { id: string; kind: string; texts: string[]; codes?: string[] };

/** The words of an error with all its numbers; with its id where another error begins with the same words. */
export function titleOfError(error: NamedError, errors: readonly NamedError[]): string {
  const words = wordsOf(error);
  if (error.kind === "symptom") return words;
  const others = numbersOf(error).filter((number) => !words.includes(number));
  const title = `「${words}」${others.length > 0 ? `（${others.join("、")}）` : ""}が出たとき`;
  const twins = errors.filter(({ texts }) => texts[0] === error.texts[0]);
  return twins.length > 1 ? `${title}（${error.id}）` : title;
}
