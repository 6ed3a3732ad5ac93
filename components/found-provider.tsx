import type { ReactNode } from "react";
import type { ProviderReading } from "@/content/model/find-provider";
import { domainsInWords } from "@/content/model/listed-domains";
import type { Near } from "@/content/model/near-providers";
import type { OtherProvider, OtherProviders } from "@/content/model/other-provider";
import { ProviderCard } from "./provider-card";
import { SwitchInstead } from "./switch-instead";

export type FoundProviderProps = {
  reading: Exclude<ProviderReading, { kind: "no-address" }>;
  /** The typed address, where it is a whole one. */
  address: string | undefined;
  /** The site's own provider. */
  name: string;
  source: OtherProviders["source"];
};

/** Whose mail it is, and the values or whom to ask for them. */
export function FoundProvider({ reading, address, name, source }: FoundProviderProps): ReactNode {
  switch (reading.kind) {
    case "own":
      return (
        <p className="mt-6">
          {name} のアドレスです。<a href="/settings">お客様の設定</a>を見てください。{name} のサーバーで送る方は、
          <a href="/result/taiou-1">対応1</a>です。
        </p>
      );
    case "found":
      return (
        <>
          <ProviderCard
            provider={reading.provider}
            source={source}
            {...(address && reading.by === "domain" && { address })}
          />
          {reading.without587 && <SwitchInstead name={name} />}
        </>
      );
    case "several":
      return (
        <>
          <p className="mt-6 font-bold">名前の合う会社です。お使いの会社を選んでください。</p>
          <Choices choices={reading.providers.map((provider) => ({ provider, words: domainsInWords(provider) }))} />
        </>
      );
    case "organisation":
      return (
        <>
          <NearOnes near={reading.near} />
          <p className="mt-6">会社や学校などのメールのようです（{reading.domain}）。管理の担当者に聞いてください。</p>
          <AskOrSwitch name={name} />
        </>
      );
    case "none":
      return (
        <>
          <NearOnes near={reading.near} />
          <p className="mt-6">
            {reading.domain && <strong className="wrap-any">{reading.domain} は、</strong>}
            一覧にない会社です。つづりを確かめて、合っていれば、その会社の案内を見るか、直接聞いてください。
          </p>
          <AskOrSwitch name={name} />
        </>
      );
  }
}

/** Who may have been meant by a domain that nobody has. */
function NearOnes({ near }: { near: readonly Near[] }) {
  if (near.length === 0) return null;
  return (
    <>
      <p className="mt-6 font-bold">次の会社ではありませんか。</p>
      <Choices choices={near.map(({ provider, domain }) => ({ provider, words: `@${domain}` }))} />
    </>
  );
}

function Choices({ choices }: { choices: readonly { provider: OtherProvider; words: string }[] }) {
  return (
    <ul className="mt-2 list-disc pl-6">
      {choices.map(({ provider: { id, name }, words }) => (
        <li key={id}>
          <a href={`/providers/${id}`} className="inline-flex min-h-11 items-center wrap-any">
            {`${name}（${words}）`}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What to ask whoever runs the mail, and the way that asks nobody. */
function AskOrSwitch({ name }: { name: string }) {
  return (
    <>
      <p>
        <a href="/providers/ask" className="inline-flex min-h-11 items-center">
          聞くことを印刷する
        </a>
      </p>
      <SwitchInstead name={name} />
    </>
  );
}
