import type { ReactNode } from "react";
import { AnswersSoFar } from "@/components/answers-so-far";
import { Chart } from "@/components/chart";
import { Phrases } from "@/components/phrases";
import { Prose } from "@/components/prose/prose";
import { QuestionForm } from "@/components/question-form";
import { WebmailExemption } from "@/components/webmail-exemption";
import { missingAnswer } from "@/content/model/answer";
import { pathOf, type QuestionState, questionsLeft, type Trail } from "@/content/model/check";
import { checkAddress } from "@/content/model/next-address";
import { resolve } from "@/content/model/resolve";
import { splitOff } from "@/content/model/tags";
import { PageFrame } from "../../page-frame";
import { site, sizeOf } from "../../site";
import { answerLines, answersInWords, chartWords, headOf, questionOf } from "../../words";
import { HowToFindOut } from "./how-to-find-out";

type QuestionPageProps = {
  /** The page's own address. */
  path: string;
  /** What stands above the question. */
  above: ReactNode;
  trail: Trail;
  question: string;
  state: QuestionState;
};

/** One question, in any of its states, above what was answered before. */
export function QuestionPage({ path, above, trail, question, state }: QuestionPageProps) {
  const { tree, provider } = site();
  const { title, answers, unsure, stillUnsure, body, webmail } = questionOf(site(), question);
  const explanation = splitOff(resolve(body, provider, sizeOf), "IfUnsure").rest;
  const isUnsure = state.startsWith("unsure");
  const answered = answersInWords(site(), trail, isUnsure ? question : undefined);
  const record = [{ name: "答え", words: answered.join("、") || "　" }];
  const back = trail.length > 0 ? checkAddress(pathOf(trail.slice(0, -1))) : "/";

  return (
    <PageFrame path={path} title={headOf(site(), { question, state })} record={record} isHeavy>
      {above}
      <p className="no-print">
        <a href={isUnsure ? checkAddress(pathOf(trail)) : back} className="inline-flex min-h-11 items-center">
          ← ひとつ前にもどる
        </a>
      </p>
      {isUnsure && <HowToFindOut trail={trail} question={question} state={state} />}
      <QuestionForm
        trail={pathOf(trail, question, isUnsure ? "unsure" : "asked").join("/")}
        question={isUnsure ? <QuestionHeading level={2} title={title} /> : <QuestionHeading level={1} title={title} />}
        options={[
          { value: "yes", label: answers.yes },
          { value: "no", label: answers.no },
          { value: "unsure", label: isUnsure ? stillUnsure : unsure },
        ]}
        missing={<Phrases>{missingAnswer}</Phrases>}
        isMissing={state === "unanswered" || state === "unsure-unanswered"}
      >
        {!isUnsure && <p className="text-quiet">{progress(questionsLeft(tree, trail))}</p>}
        {!isUnsure && (
          <div className="mt-3">
            <Prose body={explanation} />
          </div>
        )}
        {webmail && <WebmailExemption />}
      </QuestionForm>
      <AnswersSoFar lines={answerLines(site(), trail)} />
      {trail.length === 0 && !isUnsure && (
        <section aria-labelledby="chart" className="mt-12">
          <h2 id="chart" className="text-std-20B-160">
            <Phrases>対象者チェック表（全体の図）</Phrases>
          </h2>
          <Chart tree={tree} words={chartWords(site())} />
        </section>
      )}
    </PageFrame>
  );
}

function QuestionHeading({ level, title }: { level: 1 | 2; title: string }) {
  const Heading = `h${level}` as const;
  return (
    <Heading className="mt-2 mb-3 max-w-[44rem] text-std-26B-150">
      <Phrases>{title}</Phrases>
    </Heading>
  );
}

function progress({ fewest, most }: { fewest: number; most: number }): string {
  const rest = fewest === most ? `${most}` : `${fewest}〜${most}`;
  return most === 1 ? "これが最後の質問です。" : `この質問を入れて、あと${rest}問です。`;
}
