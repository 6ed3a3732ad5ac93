import type { Metadata } from "next";
import { GuidePicture } from "@/components/guide-picture";
import { KeepOpen } from "@/components/keep-open";
import { PageTitle } from "@/components/page-title";
import { systems } from "@/content/model/guide";
import type { Guide } from "@/content/model/site";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { byAge, devicesOf } from "../../words";

const title = "使っているメールソフトを見分ける";

export const metadata: Metadata = {
  title,
  description: "画面の見た目から、お使いのメールソフトの名前を調べます。",
};

/** Tells programs apart by what one sees, without knowing a name. */
export default function WhichPage() {
  return (
    <PageFrame path="/guides/which" title={title}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-4">いつもメールを書いている画面を開いて、いちばん上の帯と、上のほうの文字を見てください。</p>
      <KeepOpen />
      {devicesOf(site()).map((os) => {
        const { current, old } = byAge(site().guides.filter(({ head }) => head.os === os));
        return (
          <section key={os} aria-labelledby={os} className="mt-10">
            <h2 id={os} className="text-std-24B-150">
              {systems[os]}
            </h2>
            <Signs guides={current} />
            {old.length > 0 && (
              <div className="mt-6">
                <h3 className="text-std-20B-160">以前のソフト</h3>
                <Signs guides={old} />
              </div>
            )}
          </section>
        );
      })}
      <p className="mt-8">
        見つからないときは、<a href="/contact">人に相談する</a>こともできます。
      </p>
    </PageFrame>
  );
}

/** By what one knows each program, and its guide. */
function Signs({ guides }: { guides: readonly Guide[] }) {
  return (
    <ul className="mt-3 grid gap-4 tablet:grid-cols-2">
      {guides.map(({ id, head }) => (
        <li key={id} className="rounded-12 border border-hair bg-white p-4">
          <GuidePicture picture={head.picture} />
          <p className="mt-2">{head.recognise}</p>
          <p>
            → <a href={`/guides/${id}`}>{head.client} の案内</a>
          </p>
        </li>
      ))}
    </ul>
  );
}
