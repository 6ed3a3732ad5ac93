import { inJapanese } from "@/content/model/day";
import manifest from "@/package.json";
import { site } from "../site";
import { FiguresTable } from "./figures-table";

/** Under which terms the parts of the site may be used. */
export function Licences() {
  const { provider, otherProviders } = site();
  const { name, address, licence, asOf } = otherProviders.source;
  return (
    <FiguresTable
      caption="ライセンス（使ってよい条件）"
      figures={[
        { name: "サイトのプログラムと、案内の文章", value: manifest.license },
        {
          name: "お知らせの文章",
          value: (
            <>
              書いた人のものです（<a href="/notice">{provider.name} のお知らせ</a>）
            </>
          ),
        },
        {
          name: "ほかのプロバイダーの設定の表",
          value: (
            <>
              {licence}。出典は<a href={address}>{name}</a>の、{inJapanese(asOf)}の状態です
            </>
          ),
        },
      ]}
    />
  );
}
