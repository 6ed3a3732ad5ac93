import type { Metadata } from "next";
import { AskPerson } from "@/components/ask-person";
import { CarryScript } from "@/components/page-script";
import { PageTitle } from "@/components/page-title";
import ProviderSearch from "@/components/provider-search";
import { ProviderSource } from "@/components/provider-source";
import { SwitchInstead } from "@/components/switch-instead";
import { listedDomains } from "@/content/model/listed-domains";
import type { OtherProvider } from "@/content/model/other-provider";
import { PageFrame } from "../page-frame";
import { site } from "../site";

const title = "ほかの会社のメールの送信の設定";

export const metadata: Metadata = {
  title,
  description: "ほかの会社のメールアドレスを使う方のために、その会社の送信メールサーバーと番号を調べます。",
};

export default function ProvidersPage() {
  const { provider, otherProviders } = site();
  return (
    <PageFrame path="/providers" title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">
        メールアドレスの会社ごとに、送信の値を調べます。会社や学校のメールは、管理の担当者に聞いてください。
      </p>
      <ProviderSearch mailDomain={provider.mailDomain} name={provider.name} source={otherProviders.source} />
      <section aria-labelledby="list" className="mt-10">
        <h2 id="list" className="text-std-24B-150">
          会社の一覧
        </h2>
        <ul className="mt-3 grid gap-x-6 tablet:grid-cols-2">
          {otherProviders.providers.map((one) => (
            <Provider key={one.id} {...one} />
          ))}
        </ul>
        <ProviderSource source={otherProviders.source} />
      </section>
      <section aria-labelledby="not-listed" className="mt-10">
        <h2 id="not-listed" className="text-std-24B-150">
          一覧にないとき
        </h2>
        <p className="mt-2">
          その会社か、管理の担当者に聞いてください。<a href="/providers/ask">聞くことを印刷する</a>
        </p>
        <SwitchInstead name={provider.name} />
      </section>
      <AskPerson from="taiou-2" />
      <CarryScript />
    </PageFrame>
  );
}

/** With the domains in words, for those who look by eye or with the browser's search. */
function Provider({ id, name, domains }: OtherProvider) {
  const { domains: listed, isCut } = listedDomains({ domains });
  const [first, ...others] = listed.map((domain) => `@${domain}`);
  return (
    <li>
      <a href={`/providers/${id}`} className="inline-flex min-h-11 items-center">
        {`${name}（${first}）`}
      </a>
      {others.length > 0 && (
        <p className="text-[1rem] text-quiet wrap-any">{`ほかに ${others.join("、")}${isCut ? " など" : ""}`}</p>
      )}
    </li>
  );
}
