import { type QuestionState, questionsLeft, type Stop } from "@/content/model/check";
import type { Site } from "@/content/model/site";
import { outcomeOf, questionOf } from "../../words";

/** What a page of the check is for, as cards in chats and lists of search engines tell it. */
export function summaryOf(site: Site, stop: Stop): string {
  if (stop.outcome !== undefined) return `${outcomeOf(site, stop.outcome).meaning}。`;
  const { howToFindOut } = questionOf(site, stop.question);
  const most = questionsLeft(site.tree, []).most;
  const summaries: Record<QuestionState, string> = {
    asked: `質問に答えると、メールソフトの設定を変える必要があるかがわかります。質問は${most}つまでです。`,
    unanswered: "答えがまだ選ばれていません。1つ選ぶと、次へ進めます。",
    unsure: `${howToFindOut}を説明します。わかったら、同じページで質問に答えられます。`,
    "unsure-unanswered": `答えがまだ選ばれていません。${howToFindOut}も、このページで説明します。`,
    "unsure-no-server": `サーバーの名前を読み取れませんでした。${howToFindOut}を、このページで説明します。`,
    "unsure-address": `メールアドレスではなく、サーバーの名前を入れます。${howToFindOut}を、このページで説明します。`,
  };
  return summaries[stop.state];
}
