import { type Program, programsOf } from "./find-program.ts";
import { movesOf } from "./moves.ts";
import { type NumberIndex, numberIndex } from "./numbers/page-of-number.ts";
import { serverNameQuestions } from "./pages.ts";
import type { Provider } from "./provider.ts";
import { readSiteAgain } from "./read-again.ts";
import type { MailService } from "./setup/account.ts";
import type { Tree } from "./tree.ts";

/** What request handlers need of the content, as it was when the site was built. */
export type Published = {
  tree: Tree;
  outgoing: Pick<Provider["outgoing"], "host" | "formerHosts">;
  /** Questions that the name of an outgoing server answers. */
  serverNameQuestions: string[];
  /** What the finder of guides knows by name. */
  programs: Program[];
  /** The results from which readers come to the guides. */
  results: string[];
  /** What finds a page by its number. */
  numbers: NumberIndex;
  /** Addresses of former times, each with the present one. */
  moves: Record<string, string>;
  /** What mail programs are told. */
  service: MailService;
};

/**
 * The constants that `next build` writes into the bundles: the provider's id, the public origin
 * and what handlers read, so that a later edit on disk can't part them from the prerendered pages.
 */
export function publishedSite(
  root: string,
  providerId: string,
  origin = "",
): Record<"PROVIDER" | "PUBLISHED" | "ORIGIN", string> {
  const { value } = readSiteAgain(root, providerId);
  const published: Published | undefined = value && {
    tree: value.tree,
    outgoing: value.provider.outgoing,
    serverNameQuestions: serverNameQuestions(value),
    programs: programsOf(value),
    results: [...value.outcomes].flatMap(([id, { head }]) => (head.guides ? [id] : [])),
    numbers: numberIndex(value),
    moves: movesOf(value),
    service: serviceOf(value.provider),
  };
  return {
    PROVIDER: providerId,
    PUBLISHED: JSON.stringify(published ?? null),
    ORIGIN: (origin || value?.provider.site || "").replace(/\/+$/, ""),
  };
}

function serviceOf({ name, mailDomain, outgoing, incoming }: Provider): MailService {
  return { name, mailDomain, outgoing, ...(incoming && { incoming }) };
}

let built: Published | undefined;

/**
 * What handlers read: in development the files as they are now, else what the build wrote, taken apart once. Throws where
 * the files have faults, which only development can meet.
 */
export function published(): Published {
  const all = publishedIfRight();
  if (!all) throw new Error("文章に直すところがあります。npm run content で、場所と直し方がわかります。");
  return all;
}

/** The same; nothing where the files have faults: pages themselves tell those. */
export function publishedIfRight(): Published | undefined {
  if (process.env.NODE_ENV === "development")
    return parse(publishedSite(process.cwd(), process.env.PROVIDER ?? "micnet"));
  built ??= parse({ PUBLISHED: process.env.PUBLISHED ?? "null" });
  return built;
}

const parse = ({ PUBLISHED }: { PUBLISHED: string }): Published | undefined => JSON.parse(PUBLISHED) ?? undefined;
