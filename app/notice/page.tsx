import type { Metadata } from "next";
import { Chart } from "@/components/chart";
import { PageTools } from "@/components/page-tools";
import { Phrases } from "@/components/phrases";
import { Prose } from "@/components/prose/prose";
import { resolve } from "@/content/model/resolve";
import { fillIn } from "@/content/model/settings";
import { site, sizeOf } from "../site";
import { chartWords } from "../words";

export function generateMetadata(): Metadata {
  const { notice, provider } = site();
  return { title: fillIn(notice.head.title, provider), description: fillIn(notice.head.description, provider) };
}

export default function NoticePage() {
  const { notice, provider } = site();
  return (
    <article className="notice">
      <h1 className="text-std-28B-150">
        <Phrases>{fillIn(notice.head.title, provider)}</Phrases>
      </h1>
      <Prose body={resolve(notice.body, provider, sizeOf)} components={{ Chart: NoticeChart }} />
      <PageTools />
    </article>
  );
}

function NoticeChart() {
  return <Chart tree={site().tree} words={chartWords(site())} />;
}
