import type { Metadata } from "next";
import { Chart } from "@/components/chart";
import { NumberSearch } from "@/components/number-search";
import { PageTitle } from "@/components/page-title";
import { Prose } from "@/components/prose/prose";
import { ValuesTable } from "@/components/values-table";
import { resolve } from "@/content/model/resolve";
import { fillIn } from "@/content/model/settings";
import { ContactWays } from "../contact/[[...trail]]/contact-ways";
import { LinkWithNumber } from "../link-with-number";
import { PageFrame } from "../page-frame";
import { site, sizeOf } from "../site";
import { chartWords } from "../words";
import { StaffErrors } from "./staff-errors";
import { StaffGuides } from "./staff-guides";
import { StaffPages } from "./staff-pages";
import { StaffQuestions } from "./staff-questions";
import { StaffResults } from "./staff-results";
import { StaffSection } from "./staff-section";

export function generateMetadata(): Metadata {
  const { staff, provider } = site();
  return {
    title: fillIn(staff.head.title, provider),
    description: fillIn(staff.head.description, provider),
    robots: { index: false },
  };
}

/** All that staff need on the telephone, on one page: nothing of a caller is seen or kept. */
export default function StaffPage() {
  const { staff, provider, tree } = site();
  const title = fillIn(staff.head.title, provider);
  return (
    <PageFrame path="/staff" title={title} numberBox={false}>
      <div className="staff">
        <PageTitle>{title}</PageTitle>
        <nav aria-label="このページの中" className="no-print mt-3">
          <ul className="flex flex-wrap gap-x-5">
            {parts.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-11 items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="no-print mt-3">
          <NumberSearch id="number" />
        </div>
        <Prose body={resolve(staff.body, provider, sizeOf)} components={{ a: LinkWithNumber }} />
        <StaffSection id="chart" title={names.chart}>
          <Chart tree={tree} words={chartWords(site())} />
        </StaffSection>
        <StaffSection id="questions" title={names.questions}>
          <StaffQuestions />
        </StaffSection>
        <StaffSection id="results" title={names.results}>
          <StaffResults />
        </StaffSection>
        <StaffSection id="values" title={names.values}>
          <ValuesTable provider={provider} />
        </StaffSection>
        <StaffSection id="guides" title={names.guides}>
          <StaffGuides />
        </StaffSection>
        <StaffSection id="errors" title={names.errors}>
          <StaffErrors />
        </StaffSection>
        <StaffSection id="pages" title={names.pages}>
          <StaffPages />
        </StaffSection>
        <StaffSection id="contact" title={names.contact}>
          <ContactWays provider={provider} />
        </StaffSection>
      </div>
    </PageFrame>
  );
}

const names = {
  chart: "対象者チェック表",
  questions: "質問",
  results: "結果",
  values: "入力する値",
  guides: "設定の案内",
  errors: "エラーの文と番号",
  pages: "そのほかのページ",
  contact: "お客様の相談先",
};
const parts = Object.entries(names);
