import type { Metadata } from "next";
import { PageTitle } from "@/components/page-title";
import { Prose } from "@/components/prose/prose";
import { resolve } from "@/content/model/resolve";
import { fillIn } from "@/content/model/settings";
import { attribute, tagsOf } from "@/content/model/tags";
import type { figures } from "@/content/model/vocabulary";
import { PageFrame } from "../page-frame";
import { site, sizeOf } from "../site";
import { Browsers } from "./browsers";
import { CheckedPrograms } from "./checked-programs";
import { Licences } from "./licences";
import { Publisher } from "./publisher";
import { Tests } from "./tests";
import { Versions } from "./versions";

export function generateMetadata(): Metadata {
  const { about, provider } = site();
  return { title: fillIn(about.head.title, provider), description: fillIn(about.head.description, provider) };
}

export default function AboutPage() {
  const { about, provider } = site();
  const title = fillIn(about.head.title, provider);
  const body = resolve(about.body, provider, sizeOf);
  return (
    <PageFrame path="/about" title={title}>
      <PageTitle>{title}</PageTitle>
      <nav aria-label="このページの中" className="no-print mt-4">
        <ul className="grid tablet:grid-cols-2">
          {tagsOf(body, "Section").map((section) => (
            <li key={attribute(section, "id")}>
              <a className="inline-flex min-h-11 items-center" href={`#${attribute(section, "id")}`}>
                {attribute(section, "title")}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Prose body={body} components={{ Figures }} />
    </PageFrame>
  );
}

const drawings: Record<(typeof figures)[number], () => React.ReactNode> = {
  publisher: Publisher,
  tests: Tests,
  browsers: Browsers,
  licences: Licences,
  versions: Versions,
  programs: CheckedPrograms,
};

function Figures({ name }: { name: (typeof figures)[number] }) {
  const Drawing = drawings[name];
  return <Drawing />;
}
