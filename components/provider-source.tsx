import { inJapanese } from "@/content/model/day";
import type { OtherProviders } from "@/content/model/other-provider";

/** Where the values of other providers come from, and of which day they are. */
export function ProviderSource({ source }: { source: OtherProviders["source"] }) {
  return (
    <p className="mt-4 text-[1rem] text-quiet">
      出典：<a href={source.address}>{source.name}</a>（{source.licence}）。{inJapanese(source.asOf)}
      の状態です。変わっていることもあります。送れないときは、その会社の案内を見てください。
    </p>
  );
}
