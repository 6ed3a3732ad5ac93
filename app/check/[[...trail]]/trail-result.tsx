import { AnswersSoFar } from "@/components/answers-so-far";
import { Chart } from "@/components/chart";
import { alternatives, pathOf, type Trail } from "@/content/model/check";
import { checkAddress } from "@/content/model/next-address";
import { Result, type ResultProps } from "../../result/result";
import { origin, site } from "../../site";
import { answerLines, chartWords, inWords, outcomeInShort, outcomeOf, questionOf } from "../../words";

/** A result with the answers that led to it: why, and what would have been otherwise. */
export function TrailResult({
  trail,
  outcome,
  ...frame
}: Pick<ResultProps, "path" | "above" | "outcome"> & { trail: Trail }) {
  return (
    <>
      <link rel="canonical" href={`${origin}/result/${outcome}`} />
      <Result outcome={outcome} {...frame} answers={trail.map((given) => inWords(site(), given))}>
        <section aria-labelledby="because" className="mt-10">
          <h2 id="because" className="text-std-24B-150">
            この結果になった理由
          </h2>
          <AnswersSoFar lines={answerLines(site(), trail)} title="お客様の答え" />
          <p>答えが1つ違うと、結果は次のようになります。</p>
          <ul className="mt-2 list-disc pl-6">
            {alternatives(site().tree, trail).map(({ changed, stop }) => (
              <li key={changed.question}>
                「{inWords(site(), changed)}」なら
                <a href={checkAddress(pathOf(stop.trail))}>
                  {stop.outcome === undefined
                    ? `次の質問「${questionOf(site(), stop.question).short}」`
                    : outcomeOf(site(), stop.outcome).title}
                </a>
                {stop.outcome !== undefined && `（${outcomeInShort(site(), stop.outcome).meaning}）`}
              </li>
            ))}
          </ul>
          <Chart tree={site().tree} words={chartWords(site())} trail={trail} />
        </section>
        <p className="no-print mt-6">
          <a href={checkAddress([])} className="inline-flex min-h-11 items-center">
            はじめから答え直す
          </a>
        </p>
      </Result>
    </>
  );
}
