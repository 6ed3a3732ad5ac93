import type { Metadata } from "next";
import { NumberSearch } from "@/components/number-search";
import { PageTitle } from "@/components/page-title";
import { numberWhich } from "@/content/model/next-address";
import { numberIndex, pagesOfNumber, twofoldNumbers } from "@/content/model/numbers/page-of-number";
import { PageFrame } from "../../page-frame";
import { site } from "../../site";
import { titleOfAddress } from "../../title-of-address";

const title = "どちらの番号ですか";

export const metadata: Metadata = {
  title,
  description: "手順の番号とページの番号の、どちらにも読める番号です。開くページを選べます。",
  robots: { index: false },
};

/** For numbers with a blank that stand for several pages: one list for all, of which the address shows the typed one's part. */
export default function WhichNumberPage() {
  const index = numberIndex(site());
  return (
    <PageFrame path={numberWhich} title={title} numberBox={false}>
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">
        手順の番号と、ページの番号の、どちらにも読めます。数字が1つ違うかもしれません。番号をもう一度確かめて、選んでください。
      </p>
      {twofoldNumbers(index).map((typed) => (
        <ul key={typed} id={`n${typed.replace(" ", "")}`} className="links mt-4 hidden scroll-mt-96 target:block">
          {pagesOfNumber(index, typed).map(({ number, address }) => (
            <li key={number}>
              <a href={address}>
                {number}　{titleOfAddress(site(), address.replace(/#.*/, ""))}
              </a>
            </li>
          ))}
        </ul>
      ))}
      <div className="mt-8">
        <NumberSearch id="number" />
      </div>
    </PageFrame>
  );
}
