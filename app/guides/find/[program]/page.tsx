import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuideList } from "@/components/guide-list";
import { PageTitle } from "@/components/page-title";
import { programsOf } from "@/content/model/find-program";
import { systems } from "@/content/model/guide";
import { PageFrame } from "../../../page-frame";
import { site } from "../../../site";
import { clientOf, nearestTo, titleOfProgram } from "../../../title-of-address";
import { byAge, devicesOf, guideCards } from "../../../words";
import { NearestGuide } from "./nearest-guide";
import { SearchAgain } from "./search-again";

export const dynamicParams = false;

export function generateStaticParams() {
  return programsOf(site()).flatMap(({ id, guides }) => (guides.length !== 1 ? [{ program: id }] : []));
}

export async function generateMetadata({ params }: PageProps<"/guides/find/[program]">): Promise<Metadata> {
  const { program } = await params;
  const client = clientOf(site(), program);
  return {
    title: titleOfProgram(site(), program),
    description: nearestTo(site(), program)
      ? `${client} に近いソフトの案内と、どのソフトでも同じ設定の値を紹介します。`
      : `${client} など、${guidesOf(program).length}つの案内の一覧です。お使いのものを選ぶと、送信の設定を変える手順が出ます。`,
    robots: { index: false },
  };
}

export default async function ProgramPage({ params }: PageProps<"/guides/find/[program]">) {
  const { program } = await params;
  const nearest = nearestTo(site(), program);
  if (nearest)
    return <NearestGuide {...nearest} title={titleOfProgram(site(), program)} path={`/guides/find/${program}`} />;
  const { current, old } = byAge(guidesOf(program));
  return (
    <PageFrame path={`/guides/find/${program}`} title={titleOfProgram(site(), program)}>
      <PageTitle>お使いのものを選んでください</PageTitle>
      {devicesOf({ guides: current }).map((os) => (
        <section key={os} aria-labelledby={os} className="mt-8">
          <h2 id={os} className="text-std-24B-150">
            {systems[os]}
          </h2>
          <GuideList guides={guideCards(current.filter(({ head }) => head.os === os))} />
        </section>
      ))}
      {old.length > 0 && (
        <section aria-labelledby="old" className="mt-10">
          <h2 id="old" className="text-std-24B-150">
            以前のソフト
          </h2>
          {devicesOf({ guides: old }).map((os) => (
            <div key={os} className="mt-6">
              <h3 id={`old-${os}`} className="text-std-20B-160">
                {systems[os]}
              </h3>
              <GuideList guides={guideCards(old.filter(({ head }) => head.os === os))} />
            </div>
          ))}
        </section>
      )}
      <SearchAgain />
    </PageFrame>
  );
}

function guidesOf(program: string) {
  const own = site().guides.filter(({ head }) => head.program === program);
  return own.length > 0 ? own : notFound();
}
