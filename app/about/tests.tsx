import { countTestedPages, testedWidths } from "@/content/model/about";
import manifest from "@/package.json";
import { site } from "../site";
import { FiguresTable } from "./figures-table";

/** What e2e/pages.spec.ts does on every page, and what it asserts. */
export function Tests() {
  const { narrow, wide } = testedWidths;
  return (
    <FiguresTable
      caption="すべてのページの試験"
      figures={[
        {
          name: "調べたページ",
          value: (
            <>
              <span data-figure="pages">{countTestedPages(site())}</span>ページ
            </>
          ),
        },
        { name: "画面の幅", value: `${narrow}ピクセルと${wide}ピクセル` },
        { name: "道具", value: `axe-core ${manifest.devDependencies["axe-core"]}` },
        { name: "調べた決まり", value: "WCAG 2.0、2.1、2.2 のレベル A と AA のうち、道具で調べられるもの" },
        { name: "道具が見つけた問題", value: "0件" },
        { name: "スクリプトを止めたときの問題", value: "0件" },
      ]}
    />
  );
}
