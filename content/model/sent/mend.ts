import type { Reason } from "./reasons.ts";

/** The steps of guides that a wrong way of sending leads to, and what they are called. */
const stepOf: Partial<Record<Reason, { id: string; words: string }>> = {
  "not-authenticated": { id: "authentication", words: "SMTP認証の手順へ" },
  "not-encrypted": { id: "encryption", words: "暗号化の手順へ" },
  "listed-server": { id: "server-name", words: "サーバーの名前の手順へ" },
  "other-server": { id: "server-name", words: "サーバーの名前の手順へ" },
};

export const mendingSteps: ReadonlySet<string> = new Set(Object.values(stepOf).map(({ id }) => id));

/** What is known of the reader: the guide in use and which of the steps it has, the provider chosen (`own`: this site's). */
export type Sender = {
  guide: { id: string; number: number; steps: readonly string[] } | undefined;
  provider: string | undefined;
};

/** Where to mend what a header showed to be wrong: the step, where the guide is known and has it; else the guides. */
export function whereToMend(reasons: readonly Reason[], { guide, provider }: Sender) {
  const places = reasons.flatMap((reason) => {
    const step = stepOf[reason];
    if (!step) return [];
    if (!guide) return [{ href: "/guides", words: `メールソフトを選んで、${step.words}` }];
    return [{ href: `/guides/${guide.id}#${guide.steps.includes(step.id) ? step.id : "change"}`, words: step.words }];
  });
  const known = new Map(places.map((place) => [place.href, place]));
  return [
    ...known.values(),
    ...(provider && provider !== "own" ? [{ href: `/providers/${provider}`, words: "この会社の送信の値を見る" }] : []),
    { href: guide ? `/settings/now?guide=${guide.number}` : "/settings/now", words: "いまの設定を確かめる" },
  ];
}
