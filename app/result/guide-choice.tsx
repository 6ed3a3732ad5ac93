import { DeviceList } from "@/components/device-list";
import { Phrases } from "@/components/phrases";
import { site } from "../site";
import { devicesOf } from "../words";

/**
 * The way to the guides, two taps long: for those who are to change settings (`needed`), and calmly for all others, in case
 * mail is not sent nevertheless. The latter take no result along, for guides greet only those for whom they are made.
 */
export function GuideChoice({ outcome, needed }: { outcome: string; needed: boolean }) {
  return (
    <section aria-labelledby="guides" className="no-print mt-10">
      <h2 id="guides" className="text-std-24B-150">
        <Phrases>{needed ? "お使いのメールソフトを選んでください" : "送れないときに、設定を見なおす"}</Phrases>
      </h2>
      {needed ? (
        <p>メールを使う機械を選ぶと、ソフトの一覧が出ます。</p>
      ) : (
        <>
          <p>送れている方は、選ばなくて大丈夫です。メールソフトの案内の始めに、いまの設定の見方があります。</p>
          <p>
            案内の値は {site().provider.name} のものです。ほかの会社のメールには、
            <a href="/providers">その会社の値</a>を使います。
          </p>
        </>
      )}
      <DeviceList devices={devicesOf(site())} from={needed ? outcome : undefined} />
      <p className="mt-4">
        <a href={`/guides/which${needed ? `?from=${outcome}` : ""}`}>何を使っているかわからない</a>
      </p>
    </section>
  );
}
