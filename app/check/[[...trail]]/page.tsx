import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RenewedNote } from "@/components/renewed-note";
import type { Stop } from "@/content/model/check";
import { checkAddress } from "@/content/model/next-address";
import { outdatedPaths, renewedOn, replayed } from "@/content/model/outdated-trails";
import { checkPaths } from "@/content/model/pages";
import { site } from "../../site";
import { headOf, inWords, outcomeOf } from "../../words";
import { summaryOf } from "./check-summary";
import { QuestionPage } from "./question-page";
import { TrailResult } from "./trail-result";

export const dynamicParams = false;

export function generateStaticParams() {
  return [...checkPaths(site()), ...outdatedPaths(site())].map((trail) => ({ trail }));
}

export async function generateMetadata({ params }: PageProps<"/check/[[...trail]]">): Promise<Metadata> {
  const path = (await params).trail ?? [];
  const found = replayed(site(), path);
  if (!found) return {};
  const title = titleOf(found.stop);
  return {
    // The words of the dropped answers may be gone: only the address tells such pages apart.
    title: found.stands ? title : `案内が新しくなりました: ${title}（前のページ: ${path.join("/")}）`,
    description: `${found.stands ? "" : "案内が新しくなりました。"}${summaryOf(site(), found.stop)}`,
    ...(path.length > 0 && { robots: { index: false } }),
  };
}

export default async function CheckPage({ params }: PageProps<"/check/[[...trail]]">) {
  const path = (await params).trail ?? [];
  const { stop, stands } = replayed(site(), path) ?? notFound();
  const frame = {
    path: checkAddress(path),
    above: stands ? undefined : <RenewedNote since={renewedOn(site())} ended={stop.outcome !== undefined} />,
  };

  return stop.outcome === undefined ? (
    <QuestionPage {...stop} {...frame} />
  ) : (
    <TrailResult trail={stop.trail} outcome={stop.outcome} {...frame} />
  );
}

/** Unique for every page of the check: screen readers announce it, staff see it in the tab. */
function titleOf(stop: Stop): string {
  const soFar = stop.trail.map((given) => inWords(site(), given)).join("、");
  const words =
    stop.outcome === undefined
      ? `${stateWords[stop.state]}${headOf(site(), stop)}`
      : `結果は${outcomeOf(site(), stop.outcome).title}`;
  return soFar ? `${words}（${soFar}）` : words;
}

const stateWords = {
  asked: "",
  unanswered: "エラー: ",
  unsure: "",
  "unsure-unanswered": "エラー: ",
  "unsure-no-server": "エラー（サーバーの名前）: ",
  "unsure-address": "エラー（メールアドレス）: ",
};
