import { newestReview } from "@/content/model/about";
import { inJapanese } from "@/content/model/day";
import manifest from "@/package.json";
import { site } from "../site";
import { FiguresTable } from "./figures-table";

/** Of when the site and its content are. */
export function Versions() {
  const reviewed = newestReview(site());
  return (
    <FiguresTable
      caption="いまの版"
      figures={[
        { name: "サイトの版", value: manifest.version },
        ...(reviewed ? [{ name: "案内の最終確認日", value: inJapanese(reviewed) }] : []),
      ]}
    />
  );
}
