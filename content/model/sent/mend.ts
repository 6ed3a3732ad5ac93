import type { Reason } from "./reasons.ts";

const steps = {
  authentication: "SMTP認証",
  port: "ポート番号",
  encryption: "暗号化",
  "server-name": "サーバーの名前",
} as const;
type Step = keyof typeof steps;

/** The steps of guides in which a reader mends what a header showed, or looks where it shows nothing for certain. */
const stepsOf: Partial<Record<Reason, readonly Step[]>> = {
  "not-authenticated": ["authentication", "port"],
  "not-encrypted": ["encryption"],
  "listed-server": ["server-name"],
  "other-server": ["server-name"],
  "no-trusted-host": ["server-name", "port", "authentication"],
  "no-clause": ["port", "authentication"],
  "other-clause": ["port", "authentication"],
  "only-comment": ["port", "authentication"],
  "own-hop": ["port", "authentication"],
};

export const mendingSteps: ReadonlySet<string> = new Set(Object.keys(steps));

/** A company that is not in the list: nothing is known of its servers. */
export const unlisted = "unlisted";

/** What is known of the reader: the guide in use and which of the steps it has, the provider chosen (`own`: this site's). */
export type Sender = {
  guide: { id: string; number: number; steps: readonly string[] } | undefined;
  provider: string | undefined;
};

/** Where to mend what a header showed to be wrong, or to look where it showed nothing: the steps, where the guide is known; else the guides. */
export function whereToMend(reasons: readonly Reason[], { guide, provider }: Sender) {
  const needed = [...new Set(reasons.flatMap((reason) => stepsOf[reason] ?? []))];
  return [
    ...(guide ? inGuide(needed, guide) : inGuides(needed)),
    ...valuesOf(provider),
    { href: guide ? `/settings/now?guide=${guide.number}` : "/settings/now", words: "いまの設定を確かめる" },
  ];
}

function inGuide(needed: readonly Step[], guide: NonNullable<Sender["guide"]>) {
  const placeOf = (step: Step) => (guide.steps.includes(step) ? step : "change");
  return [...new Set(needed.map(placeOf))].map((place) => ({
    href: `/guides/${guide.id}#${place}`,
    words: `${namesOf(needed.filter((step) => placeOf(step) === place))}の手順へ`,
  }));
}

function inGuides(needed: readonly Step[]) {
  return needed.length > 0 ? [{ href: "/guides", words: `メールソフトを選んで、${namesOf(needed)}の手順へ` }] : [];
}

function namesOf(needed: readonly Step[]): string {
  return needed.map((step) => steps[step]).join("と");
}

function valuesOf(provider: Sender["provider"]) {
  if (!provider || provider === "own") return [];
  return provider === unlisted
    ? [{ href: "/providers/ask", words: "その会社に聞くことを見る" }]
    : [{ href: `/providers/${provider}`, words: "この会社の送信の値を見る" }];
}
