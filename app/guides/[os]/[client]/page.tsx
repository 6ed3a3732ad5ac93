import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FillIn } from "@/components/fill-in";
import { ForReader } from "@/components/for-reader";
import { Prose } from "@/components/prose/prose";
import { ReaderValue } from "@/components/prose/value";
import { screenComponents } from "@/components/screen";
import { forReaders } from "@/content/model/for-readers";
import { withStepNumbers } from "@/content/model/numbers/step-numbers";
import { resolve } from "@/content/model/resolve";
import { fillIn } from "@/content/model/settings";
import { PageFrame } from "../../../page-frame";
import { site, sizeOf } from "../../../site";
import { resultsWithGuides } from "../../../words";
import { DidItSend } from "./did-it-send";
import { GuideHeader } from "./guide-header";

const guideComponents = { ...screenComponents, ForReader, Value: ReaderValue };

export const dynamicParams = false;

export function generateStaticParams() {
  return site().guides.map(({ id }) => {
    const [os = "", client = ""] = id.split("/");
    return { os, client };
  });
}

export async function generateMetadata({ params }: PageProps<"/guides/[os]/[client]">): Promise<Metadata> {
  const { head } = guideAt(await params);
  const { provider } = site();
  return { title: fillIn(head.title, provider), description: fillIn(head.description, provider) };
}

export default async function GuidePage({ params }: PageProps<"/guides/[os]/[client]">) {
  const guide = guideAt(await params);
  const { id, head, body } = guide;
  const { provider, ledger } = site();
  const record = [
    { name: "答え", words: <FillIn of="answers">　</FillIn> },
    { name: "結果", words: <FillIn of="result">　</FillIn> },
    { name: "案内", words: head.client },
    { name: "手順", words: <FillIn of="step">　</FillIn> },
  ];
  return (
    <PageFrame path={`/guides/${id}`} title={fillIn(head.title, provider)} record={record} isEnd>
      <article className="guide">
        <GuideHeader head={head} provider={provider} results={resultsWithGuides(site())} />
        <Prose
          body={withStepNumbers(resolve(forReaders(body, provider), provider, sizeOf), head.number, ledger)}
          components={guideComponents}
        />
        <DidItSend guide={guide} />
      </article>
    </PageFrame>
  );
}

function guideAt({ os, client }: { os: string; client: string }) {
  return site().guides.find(({ id }) => id === `${os}/${client}`) ?? notFound();
}
