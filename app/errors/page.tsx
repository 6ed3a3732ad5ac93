import type { Metadata } from "next";
import { ErrorSearch } from "@/components/error-search";
import { KeepOpen } from "@/components/keep-open";
import { AnswersScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { Details } from "@/components/prose/note";
import { inOrder } from "@/content/model/errors/by-code";
import { numbersInWords, numbersOf, wordsOf } from "@/content/model/errors/numbers-of";
import type { CompactError } from "@/content/model/errors/table";
import { PageFrame } from "../page-frame";
import { site } from "../site";
import { errorTable } from "./error-table";
import { programNames } from "./program-names";

const title = "エラーから調べる";

export const metadata: Metadata = {
  title,
  description: "メールを送れないときに画面に出た文や番号から、原因と直す手順を調べます。",
};

export default function ErrorsPage() {
  const { errors } = errorTable();
  const symptoms = errors.filter(({ menu }) => menu);
  return (
    <PageFrame path="/errors" title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">メールを送れないときに、画面に出た文や番号を入れてください。原因と、直す手順を示します。</p>
      <KeepOpen />
      <ErrorSearch />
      <section aria-labelledby="symptoms" className="mt-10">
        <h2 id="symptoms" className="text-std-24B-150">
          文が出ないとき
        </h2>
        <Links errors={symptoms} words={({ menu = "" }) => menu} />
      </section>
      <section aria-labelledby="list" className="mt-10">
        <h2 id="list" className="text-std-24B-150">
          一覧から選ぶ
        </h2>
        {groupsOf(errors).map(([name, group]) => (
          <Details key={name} summary={name}>
            <Links errors={group} words={name === numbered ? numbersInWords : wordsOf} />
          </Details>
        ))}
      </section>
      <p data-carry="" className="mt-8">
        見つからないときは、<a href="/check">対象者チェック</a>をするか、<a href="/contact">人に相談</a>してください。
      </p>
      <AnswersScript />
    </PageFrame>
  );
}

function Links({ errors, words }: { errors: CompactError[]; words: (error: CompactError) => string }) {
  return (
    <ul data-carry="" className="links mt-2 wrap-any">
      {errors.map((error) => (
        <li key={error.id}>
          <a href={`/errors/${error.id}`}>{words(error)}</a>
        </li>
      ))}
    </ul>
  );
}

const numbered = "番号のあるもの";

/** By the programs that show them, each error once; then what servers and returned mails say, then by number. */
function groupsOf(errors: CompactError[]): [string, CompactError[]][] {
  const names = programNames(site());
  const byPrograms = new Map<string, CompactError[]>();
  for (const error of errors.filter(({ kind }) => kind === "program")) {
    const name = (error.programs ?? []).flatMap((program) => names.get(program) ?? []).join("・") || "そのほかのソフト";
    byPrograms.set(name, [...(byPrograms.get(name) ?? []), error]);
  }
  const of = (kind: CompactError["kind"]) => errors.filter((error) => error.kind === kind);
  const first = (error: CompactError) => numbersOf(error)[0] ?? "";
  return [
    ...byPrograms,
    ["サーバーの返事", of("server-reply")],
    ["戻ってきたメール", of("bounce")],
    ["受信のエラー", of("receiving")],
    [numbered, errors.filter((error) => first(error)).toSorted((a, b) => inOrder(first(a), first(b)))],
    ["そのほかの様子", of("symptom").filter(({ menu }) => !menu)],
  ];
}
