import type { Metadata } from "next";
import { Chart } from "@/components/chart";
import { Phrases } from "@/components/phrases";
import { Prose } from "@/components/prose/prose";
import { resolve } from "@/content/model/resolve";
import { fillIn } from "@/content/model/settings";
import { PageFrame } from "../page-frame";
import { site, sizeOf } from "../site";
import { chartWords } from "../words";

export function generateMetadata(): Metadata {
  const { notice, provider } = site();
  return { title: fillIn(notice.head.title, provider), description: fillIn(notice.head.description, provider) };
}

export default function NoticePage() {
  const { notice, provider } = site();
  const title = fillIn(notice.head.title, provider);
  return (
    <PageFrame path="/notice" title={title}>
      <article className="notice">
        <h1 className="text-std-28B-150">
          <Phrases>{title}</Phrases>
        </h1>
        <Prose body={resolve(notice.body, provider, sizeOf)} components={{ Chart: NoticeChart }} />
      </article>
    </PageFrame>
  );
}

function NoticeChart() {
  return <Chart tree={site().tree} words={chartWords(site())} />;
}
