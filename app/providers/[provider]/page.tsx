import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskPerson } from "@/components/ask-person";
import { KeepOpen } from "@/components/keep-open";
import { CarryScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { Details } from "@/components/prose/note";
import { ProviderCard } from "@/components/provider-card";
import { SwitchInstead } from "@/components/switch-instead";
import { isWithout587 } from "@/content/model/find-provider";
import { domainsInWords, listedDomains, nameWithDomain } from "@/content/model/listed-domains";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { titleOfProvider } from "../../title-of-address";

export const dynamicParams = false;

export function generateStaticParams() {
  return site().otherProviders.providers.map(({ id }) => ({ provider: id }));
}

export async function generateMetadata({ params }: PageProps<"/providers/[provider]">): Promise<Metadata> {
  const provider = providerAt((await params).provider);
  const who = nameWithDomain(provider);
  return {
    title: titleOfProvider(provider),
    description: isWithout587(provider)
      ? `${who}のメールを送る方法を、その会社に聞くための質問です。`
      : `${who}のメールを送るための、サーバーの名前とポート番号です。`,
  };
}

export default async function ProviderPage({ params }: PageProps<"/providers/[provider]">) {
  const provider = providerAt((await params).provider);
  const { isCut } = listedDomains(provider);
  return (
    <PageFrame path={`/providers/${provider.id}`} title={titleOfProvider(provider)}>
      <p>
        <a href="/providers" className="inline-flex min-h-11 items-center">
          ← 会社を選びなおす
        </a>
      </p>
      <PageTitle whole={provider.name}>{`${provider.name} の送信の設定`}</PageTitle>
      <p className="mt-3 wrap-any">{`${domainsInWords(provider)}${isCut ? "" : " "}のアドレスの方のページです。`}</p>
      <ProviderCard provider={provider} source={site().otherProviders.source} />
      {isWithout587(provider) && (
        <>
          <p className="mt-4">
            答えがわかったら、<a href="/guides?from=taiou-2">メールソフトの案内</a>の手順で、聞いた値を入力します。
          </p>
          <SwitchInstead name={site().provider.name} />
        </>
      )}
      {isCut && (
        <Details summary="この会社のアドレスの一覧">
          <p className="wrap-any">{provider.domains.map((domain) => `@${domain}`).join("、")}</p>
        </Details>
      )}
      <AskPerson from="taiou-2" company={provider.name} />
      <KeepOpen />
      <CarryScript />
    </PageFrame>
  );
}

function providerAt(id: string) {
  return site().otherProviders.providers.find((provider) => provider.id === id) ?? notFound();
}
