import type { CheckHistory } from "./check-history.ts";
import type { SendErrors } from "./errors/send-error.ts";
import type { GuideHead } from "./guide.ts";
import type { Prose } from "./mdx.ts";
import type { Ledger, NumbersByAddress } from "./numbers/page-number.ts";
import type { OtherProviders } from "./other-provider.ts";
import type { Outcome } from "./outcome.ts";
import type { PageHead } from "./page-head.ts";
import type { Provider } from "./provider.ts";
import type { Question } from "./question.ts";
import type { Tree } from "./tree.ts";

export type Guide = Prose<GuideHead> & {
  /** `windows/thunderbird-2`: folder and file name, and the address below `/guides/`. */
  id: string;
};

/** What the checks between files look at, by id. */
export type SiteWords = {
  provider: Provider;
  providerFile: string;
  tree: Tree;
  /** All trees that were ever published, the one of today last. */
  history: CheckHistory;
  questions: ReadonlyMap<string, Prose<Question>>;
  outcomes: ReadonlyMap<string, Prose<Outcome>>;
  guides: readonly Guide[];
  notice: Prose<PageHead>;
  /** Who publishes the site, what it keeps, and how well it can be used by everybody. */
  about: Prose<PageHead>;
  /** What support staff keep to on the telephone. */
  staff: Prose<PageHead>;
  /** How each program shows the header of a mail: one `<Section>` for each family of programs, `any` for all others. */
  sentHeaders: Prose<PageHead>;
  /** Addresses of the pictures that exist under `public/`: `/guides/…`. */
  pictures: ReadonlySet<string>;
};

/** All words and facts of one provider's site. */
export type Site = SiteWords & {
  /** Messages and symptoms of failed sending. */
  errors: SendErrors;
  otherProviders: OtherProviders;
  /** Numbers of the pages without words of their own, by address. */
  pageNumbers: NumbersByAddress;
  /** Every number ever given, with the page it was given to. */
  ledger: Ledger;
};
