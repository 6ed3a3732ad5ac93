import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswersSoFar } from "@/components/answers-so-far";
import { ContactSheet } from "@/components/contact-sheet";
import { FillIn } from "@/components/fill-in";
import { Phrases } from "@/components/phrases";
import { walk } from "@/content/model/check";
import { contactPaths } from "@/content/model/pages";
import { outcomesOf } from "@/content/model/tree";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { answerLines, answersInWords, answersTo, outcomeOf, questionOf } from "../../words";
import { ContactWays } from "./contact-ways";

export const dynamicParams = false;

export function generateStaticParams() {
  return [[], ...contactPaths(site())].map((trail) => ({ trail }));
}

export async function generateMetadata({ params }: PageProps<"/contact/[[...trail]]">): Promise<Metadata> {
  const stop = stopOf((await params).trail);
  if (!stop) return { title: "人に相談する", description: "電話などで相談するときの窓口と、伝えることを案内します。" };
  const soFar = answersInWords(site(), stop.trail, stop.question).join("、");
  return {
    title: `人に相談する（${soFar}）`,
    description: "ここまでの答えといっしょに、相談の窓口と、伝えることを案内します。",
    robots: { index: false },
  };
}

export default async function ContactPage({ params }: PageProps<"/contact/[[...trail]]">) {
  const { trail: path } = await params;
  const stop = stopOf(path);
  const open = stop && questionOf(site(), stop.question);
  const answers = stop ? answersInWords(site(), stop.trail, stop.question) : [];
  return (
    <PageFrame path={["/contact", ...(path ?? [])].join("/")} title="人に相談する" record={recordOf(answers)}>
      <h1 className="text-std-28B-150">
        <Phrases>人に相談する</Phrases>
      </h1>
      <ContactWays provider={site().provider} />
      {stop && open && (
        <>
          <AnswersSoFar lines={answerLines(site(), stop.trail)} />
          <p className="mt-4">
            「<strong>{open.title}</strong>」がわからないことも、そのままお伝えください。
          </p>
        </>
      )}
      <ContactSheet provider={site().provider.name} answers={answers} results={resultsInWords()} />
      <p className="mt-6">
        設定を直したあとは、<a href="/sent">送信チェック</a>で、正しく送れたかを確かめられます。
      </p>
    </PageFrame>
  );
}

/** The same as on the sheet: what the address tells, or what the reader brings along. */
function recordOf(answers: string[]) {
  const brought = [
    { name: "案内の番号", words: <FillIn of="guide">　</FillIn> },
    { name: "手順の番号", words: <FillIn of="seen">　</FillIn> },
  ];
  if (answers.length > 0) return [{ name: "答え", words: answers.join("、") }, ...brought];
  return [
    { name: "答え", words: <FillIn of="answers">　</FillIn> },
    { name: "結果", words: <FillIn of="result">　</FillIn> },
    ...brought,
  ];
}

/** Each result with whatever answers lead to it. */
function resultsInWords() {
  return outcomesOf(site().tree).map((id) => ({
    id,
    title: outcomeOf(site(), id).title,
    answers: answersTo(site(), id),
  }));
}

function stopOf(path: string[] | undefined) {
  if (!path) return undefined;
  const stop = walk(site().tree, path) ?? notFound();
  return stop.outcome === undefined ? stop : notFound();
}
