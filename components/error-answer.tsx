import type { Advice } from "@/content/model/errors/advice";
import type { GuideSteps } from "@/content/model/errors/table";
import { addressOf, otherAnchors } from "@/content/model/errors/target";
import { GeneralNote } from "./general-note";

type ErrorAnswerProps = {
  meaning: string;
  general: boolean;
  advice: Advice[];
  /** Those that the small script may link to, where the page's address names one. */
  guides?: readonly GuideSteps[];
  /** What the contact sheet takes over of the reader; elsewhere the small script adds what the page's address says. */
  known?: string;
};

/** What a message means and, cause by cause, what to do. */
export function ErrorAnswer({ meaning, general, advice, guides = [], known = "" }: ErrorAnswerProps) {
  return (
    <>
      <p className="mt-3">{meaning}</p>
      {general && <GeneralNote />}
      <ol
        className="mt-4 grid gap-3"
        data-guides={guides.map(({ id, number }) => `${number}=${id}`).join(" ") || undefined}
      >
        {advice.map(({ cause, name, meaning: why, tell, action, link, target }, index) => (
          <li key={cause} data-cause={cause} className="rounded-8 border-2 border-hair bg-white p-4">
            <p className="font-bold">
              {advice.length > 1 && `${index + 1}. `}
              {name}
            </p>
            <p>{why}</p>
            <p>
              <strong>すること：</strong>
              {action}
            </p>
            <p {...(carried.has(target.kind) && { "data-carry": "" })}>
              <a
                href={target.kind === "contact" ? `/contact${known}` : addressOf(target)}
                data-step={isChoice(target) ? (target.anchors[0] ?? "change") : undefined}
                data-others={(isChoice(target) && otherAnchors(target.anchors, guides)) || undefined}
                className="inline-flex min-h-11 items-center font-bold"
              >
                {wordsFor(target, link)}
              </a>
            </p>
            {tell && <p className="text-[1rem] text-quiet">{tell}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function wordsFor(target: Advice["target"], link: string | undefined): string {
  if (isChoice(target)) return linkWords[target.kind];
  // Not the step for the cause, but where every guide tells how to try again.
  if (target.kind === "guide" && target.anchor === "test") return linkWords.sent;
  return link ?? linkWords[target.kind];
}

/** Pages that take over what is known of the reader. */
const carried: ReadonlySet<Advice["target"]["kind"]> = new Set(["contact", "errors", "sent"]);

/** Whether the reader's program is asked for first: the words of the link name that, not the step. */
function isChoice(target: Advice["target"]): target is Extract<Advice["target"], { kind: "check" | "programs" }> {
  return target.kind === "check" || target.kind === "programs";
}

const linkWords: Record<Advice["target"]["kind"], string> = {
  guide: "案内のこの手順へ",
  check: "対象者チェックをする",
  programs: "メールソフトの案内を選ぶ",
  providers: "会社ごとの送信の値を見る",
  errors: "ほかのエラーから調べる",
  contact: "人に相談する",
  sent: "送れたかを確かめる（送信チェック）",
};
