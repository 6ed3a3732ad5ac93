import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ErrorAnswer } from "@/components/error-answer";
import { KeepOpen } from "@/components/keep-open";
import { AnswersScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { adviceFor } from "@/content/model/errors/advice";
import { numbersOf } from "@/content/model/errors/numbers-of";
import { readTable } from "@/content/model/errors/table";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { titleOfError } from "../../title-of-address";
import { errorTable } from "../error-table";
import { programNames } from "../program-names";

export const dynamicParams = false;

export function generateStaticParams() {
  return errorTable().errors.map(({ id }) => ({ error: id }));
}

export async function generateMetadata({ params }: PageProps<"/errors/[error]">): Promise<Metadata> {
  const { title, row } = errorAt((await params).error);
  return { title, description: `${row.meaning}原因と、することを案内します。` };
}

export default async function ErrorPage({ params }: PageProps<"/errors/[error]">) {
  const { row, title, table } = errorAt((await params).error);
  const names = programNames(site());
  const programs = (row.programs ?? []).flatMap((program) => names.get(program) ?? []);
  const [, ...otherTexts] = row.texts;
  return (
    <PageFrame
      path={`/errors/${row.id}`}
      title={title}
      record={[{ name: "エラー", words: [...new Set([...row.texts.slice(0, 1), ...numbersOf(row)])].join("、") }]}
    >
      <p data-carry="">
        <a href="/errors" className="inline-flex min-h-11 items-center">
          ← ほかのエラーを調べる
        </a>
      </p>
      <PageTitle>{title}</PageTitle>
      {programs.length > 0 && <p className="mt-2 text-[1rem] text-quiet">出るソフト：{programs.join("、")}</p>}
      <ErrorAnswer
        meaning={row.meaning}
        general={Boolean(row.general)}
        advice={adviceFor(row, table)}
        guides={table.guides}
      />
      {otherTexts.length > 0 && row.kind !== "symptom" && (
        <section aria-labelledby="same" className="mt-8">
          <h2 id="same" className="text-std-20B-160">
            同じ意味の文
          </h2>
          <ul className="mt-2 list-disc pl-6">
            {otherTexts.map((text) => (
              <li key={text} className="wrap-any">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <KeepOpen />
      <p data-carry="" className="mt-6">
        直したら、自分あてに送ってみます。<a href="/sent">送信チェック</a>
        で、正しく送れたかを確かめられます。うまくいかないときは、<a href="/contact">人に相談する</a>こともできます。
      </p>
      <AnswersScript />
    </PageFrame>
  );
}

function errorAt(id: string) {
  const table = readTable(errorTable());
  const row = table.errors.find((error) => error.id === id) ?? notFound();
  return { table, row, title: titleOfError(row, table.errors) };
}
