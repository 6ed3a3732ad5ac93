import type { Metadata } from "next";
import { ErrorSearch } from "@/components/error-search";
import { PageTitle } from "@/components/page-title";
import { Details } from "@/components/prose/note";
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
      <ErrorSearch />
      <section aria-labelledby="symptoms" className="mt-10">
        <h2 id="symptoms" className="text-std-24B-150">
          文が出ないとき
        </h2>
        <Links errors={symptoms} />
      </section>
      <section aria-labelledby="list" className="mt-10">
        <h2 id="list" className="text-std-24B-150">
          一覧から選ぶ
        </h2>
        {groupsOf(errors).map(([name, group]) => (
          <Details key={name} summary={name}>
            <Links errors={group} />
          </Details>
        ))}
      </section>
      <p className="mt-8">
        見つからないときは、<a href="/check">対象者チェック</a>をするか、<a href="/contact">人に相談</a>してください。
      </p>
    </PageFrame>
  );
}

function Links({ errors }: { errors: CompactError[] }) {
  return (
    <ul className="mt-2">
      {errors.map(({ id, texts, menu }) => (
        <li key={id}>
          <a href={`/errors/${id}`} className="inline-flex min-h-11 items-center wrap-any">
            {menu ?? texts[0]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** By program, then what servers and returned mails say, then by number. */
function groupsOf(errors: CompactError[]): [string, CompactError[]][] {
  const names = programNames(site());
  const byProgram = new Map<string, CompactError[]>();
  for (const error of errors.filter(({ kind }) => kind === "program"))
    for (const program of error.programs ?? ["other"]) {
      const name = names.get(program) ?? "そのほかのソフト";
      byProgram.set(name, [...(byProgram.get(name) ?? []), error]);
    }
  const of = (kind: CompactError["kind"]) => errors.filter((error) => error.kind === kind);
  const withNumber = errors.filter(({ codes, texts }) => codes || /^0x|^\d{3}/i.test(texts[0] ?? ""));
  return [
    ...byProgram,
    ["サーバーの返事", of("server-reply")],
    ["戻ってきたメール", of("bounce")],
    ["番号のあるもの", withNumber],
    ["そのほかの様子", of("symptom").filter(({ menu }) => !menu)],
  ];
}
