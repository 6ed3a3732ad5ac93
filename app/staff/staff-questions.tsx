import { Prose } from "@/components/prose/prose";
import { missingAnswer } from "@/content/model/answer";
import { openQuestions, pathOf } from "@/content/model/check";
import { resolve } from "@/content/model/resolve";
import { splitOff } from "@/content/model/tags";
import { answers, questionsOf } from "@/content/model/tree";
import { site, sizeOf } from "../site";
import { questionOf } from "../words";
import { StaffWay } from "./staff-way";

/** Each question: what to say, how to explain it, and for each way to it what comes after each answer. */
export function StaffQuestions() {
  const { tree, provider } = site();
  return (
    <>
      <OnScreen />
      {questionsOf(tree).map((question) => {
        const { title, body } = questionOf(site(), question);
        return (
          <section key={question} aria-labelledby={`ask-${question}`} className="mt-6">
            <h3 id={`ask-${question}`} className="text-std-20B-160">
              「{title}」
            </h3>
            <Prose body={splitOff(resolve(body, provider, sizeOf), "IfUnsure").rest} />
            {openQuestions(tree)
              .filter((stop) => stop.question === question)
              .map(({ trail }) => (
                <StaffWay key={pathOf(trail).join("/")} question={question} trail={trail} />
              ))}
          </section>
        );
      })}
    </>
  );
}

/** What a caller's screen shows at every question, said once. */
function OnScreen() {
  const labels = questionsOf(site().tree).flatMap((id) => {
    const { answers: words, unsure } = questionOf(site(), id);
    return [...answers.map((answer) => words[answer]), unsure];
  });
  return (
    <div className="prose mt-3">
      <p>
        お客様の画面では、質問が見出しです。その下に説明、答え（{[...new Set(labels)].join("・")}
        ）、ボタン「次へ」の順に並びます。
      </p>
      <p>
        答えを選ばずに「次へ」を押すと、質問の上に「まだ先へ進めません」「{missingAnswer}
        」と出ます。下の表の「答えなし」です。番号は同じです。答えを選んで、もう一度押してもらいます。
      </p>
    </div>
  );
}
