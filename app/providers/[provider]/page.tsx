import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CarryScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import { ProviderCard } from "@/components/provider-card";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { titleOfProvider } from "../../title-of-address";
import { ProviderSource } from "../provider-source";

export const dynamicParams = false;

export function generateStaticParams() {
  return site().otherProviders.providers.map(({ id }) => ({ provider: id }));
}

export async function generateMetadata({ params }: PageProps<"/providers/[provider]">): Promise<Metadata> {
  const provider = providerAt((await params).provider);
  const { name, domains } = provider;
  return {
    title: titleOfProvider(provider),
    description: `${name}（@${domains[0]}）のメールを送るための、サーバーの名前とポート番号です。`,
  };
}

export default async function ProviderPage({ params }: PageProps<"/providers/[provider]">) {
  const provider = providerAt((await params).provider);
  return (
    <PageFrame path={`/providers/${provider.id}`} title={titleOfProvider(provider)}>
      <p>
        <a href="/providers" className="inline-flex min-h-11 items-center">
          ← 会社を選びなおす
        </a>
      </p>
      <PageTitle>{`${provider.name} の送信の設定`}</PageTitle>
      <p className="mt-3 wrap-any">
        {provider.domains.map((domain) => `@${domain}`).join("、")} のアドレスの方の値です。
      </p>
      <ProviderCard provider={provider} />
      <p className="mt-4">
        値を入れる場所は、<a href="/guides?from=taiou-2">メールソフトの案内</a>にあります。
      </p>
      <ProviderSource source={site().otherProviders.source} />
      <CarryScript />
    </PageFrame>
  );
}

function providerAt(id: string) {
  return site().otherProviders.providers.find((provider) => provider.id === id) ?? notFound();
}
