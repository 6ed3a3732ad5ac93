import type { Metadata } from "next";
import { Chart } from "@/components/chart";
import { trailsTo } from "@/content/model/check";
import { site } from "../../site";
import { chartWords, inWords, outcomeOf } from "../../words";
import { Result } from "../result";

export const dynamicParams = false;

export function generateStaticParams() {
  return [...site().outcomes.keys()].map((outcome) => ({ outcome }));
}

export async function generateMetadata({ params }: PageProps<"/result/[outcome]">): Promise<Metadata> {
  const { title, meaning } = outcomeOf(site(), (await params).outcome);
  return { title, description: `${meaning}。` };
}

export default async function ResultPage({ params }: PageProps<"/result/[outcome]">) {
  const { outcome } = await params;
  const trails = trailsTo(site().tree, outcome);
  const [only, ...others] = trails;
  const answers = only && others.length === 0 ? only.map((given) => inWords(site(), given)) : [];
  return (
    <Result outcome={outcome} path={`/result/${outcome}`} answers={answers}>
      {trails.length > 0 && (
        <section aria-labelledby="when" className="mt-10">
          <h2 id="when" className="text-std-24B-150">
            この結果になる答え
          </h2>
          <ul className="mt-2 list-disc pl-6">
            {trails.map((trail) => {
              const words = trail.map((given) => inWords(site(), given)).join("、");
              return <li key={words}>{words}</li>;
            })}
          </ul>
          <Chart tree={site().tree} words={chartWords(site())} />
          <p>
            <a href="/check">自分の場合をチェックする</a>
          </p>
        </section>
      )}
    </Result>
  );
}
