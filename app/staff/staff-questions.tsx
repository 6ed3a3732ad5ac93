import { Prose } from "@/components/prose/prose";
import { openQuestions, pathOf, type Trail, walk } from "@/content/model/check";
import { checkAddress } from "@/content/model/next-address";
import { resolve } from "@/content/model/resolve";
import { splitOff } from "@/content/model/tags";
import { answers, questionsOf } from "@/content/model/tree";
import { site, sizeOf } from "../site";
import { inWords, outcomeOf, questionOf } from "../words";
import { NumberedLink } from "./numbered-link";

/** Each question: what to say, how to explain it, and for each way to it what comes after each answer. */
export function StaffQuestions() {
  const { tree, provider } = site();
  return questionsOf(tree).map((question) => {
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
            <Way key={pathOf(trail).join("/")} question={question} trail={trail} />
          ))}
      </section>
    );
  });
}

/** What the caller sees after these answers, and where each further answer leads. */
function Way({ question, trail }: { question: string; trail: Trail }) {
  const { answers: labels, unsure } = questionOf(site(), question);
  const before = trail.map((given) => inWords(site(), given)).join("、");
  return (
    <table className="values my-4 w-full max-w-[44rem] border-collapse bg-white">
      <caption className="pb-2 text-left">
        {before ? `前の答えが「${before}」のとき。` : "最初の質問です。"}お客様の画面の番号は
        <NumberedLink address={checkAddress(pathOf(trail))} />
      </caption>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer}>
            <th scope="row">{labels[answer]}</th>
            <td>
              <Next trail={[...trail, { question, answer }]} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{unsure}</th>
          <td>
            <NumberedLink address={checkAddress(pathOf(trail, question, "unsure"))}>調べ方のページへ</NumberedLink>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Next({ trail }: { trail: Trail }) {
  const stop = walk(site().tree, pathOf(trail));
  if (!stop) return null;
  const words =
    stop.outcome === undefined
      ? `次の質問「${questionOf(site(), stop.question).short}」へ`
      : `結果は${outcomeOf(site(), stop.outcome).title}`;
  return <NumberedLink address={checkAddress(pathOf(trail))}>{words}</NumberedLink>;
}
