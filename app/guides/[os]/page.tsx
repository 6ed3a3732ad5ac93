import type { Metadata } from "next";
import { GuideList } from "@/components/guide-list";
import { PageTitle } from "@/components/page-title";
import { ProgramSearch } from "@/components/program-search";
import { Os, systems } from "@/content/model/guide";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { titleOfDevice } from "../../title-of-address";
import { byAge, devicesOf, guideCards } from "../../words";

export const dynamicParams = false;

export function generateStaticParams() {
  return devicesOf(site()).map((os) => ({ os }));
}

export async function generateMetadata({ params }: PageProps<"/guides/[os]">): Promise<Metadata> {
  const { os } = await params;
  return {
    title: titleOfDevice(os),
    description: `${systems[Os.parse(os)]}で使うメールソフトの、送信の設定を変える案内です。`,
  };
}

export default async function DevicePage({ params }: PageProps<"/guides/[os]">) {
  const { os } = await params;
  const { current, old } = byAge(site().guides.filter(({ head }) => head.os === os));
  return (
    <PageFrame path={`/guides/${os}`} title={titleOfDevice(os)}>
      <p className="no-print">
        <a href="/guides" className="inline-flex min-h-11 items-center">
          ← 機械の種類を選びなおす
        </a>
      </p>
      <PageTitle>{`${systems[Os.parse(os)]}のメールソフトを選んでください`}</PageTitle>
      {current.length > 0 && <GuideList guides={guideCards(current)} />}
      {old.length > 0 && (
        <section aria-labelledby="old" className="mt-10">
          <h2 id="old" className="text-std-24B-150">
            以前のソフト
          </h2>
          <GuideList guides={guideCards(old)} />
        </section>
      )}
      <section aria-labelledby="unknown" className="mt-10">
        <h2 id="unknown" className="text-std-24B-150">
          何を使っているかわからないとき
        </h2>
        <p>
          <a href={`/guides/which#${os}`} className="inline-flex min-h-11 items-center">
            見た目からソフトを見分ける
          </a>
        </p>
        <ProgramSearch />
      </section>
    </PageFrame>
  );
}
