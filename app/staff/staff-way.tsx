import { pathOf, type Trail, walk } from "@/content/model/check";
import { checkAddress, contactAddress } from "@/content/model/next-address";
import { numberOf } from "@/content/model/numbers/numbered";
import { answers } from "@/content/model/tree";
import { site } from "../site";
import { inWords, outcomeOf, questionOf } from "../words";
import { NumberedLink } from "./numbered-link";

type Way = { question: string; trail: Trail };

/** What the caller sees after these answers, and where each further answer leads, also none and not knowing. */
export function StaffWay({ question, trail }: Way) {
  const { answers: labels, unsure } = questionOf(site(), question);
  const before = trail.map((given) => inWords(site(), given)).join("、");
  return (
    <table className="values my-4 w-full max-w-[44rem] border-collapse bg-white">
      <caption className="pb-2 text-left">
        {before ? `前の答えが「${before}」のとき。` : "最初の質問です。"}お客様の画面の
        <span className="whitespace-nowrap">
          番号は&nbsp;
          <NumberedLink address={checkAddress(pathOf(trail))} />
        </span>
      </caption>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer}>
            <th scope="row" className="min-w-26">
              {labels[answer]}
            </th>
            <td>
              <Next trail={[...trail, { question, answer }]} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="min-w-26">
            {unsure}
          </th>
          <td>
            <NumberedLink address={checkAddress(pathOf(trail, question, "unsure"))}>調べ方のページへ</NumberedLink>
            <AfterUnsure question={question} trail={trail} />
          </td>
        </tr>
        <tr>
          <th scope="row" className="min-w-26">
            答えなし
          </th>
          <td>
            <NumberedLink address={checkAddress(pathOf(trail, question, "unanswered"))}>同じ質問のまま</NumberedLink>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** Where the page for the unsure leads, which asks the question again. */
function AfterUnsure({ question, trail }: Way) {
  const { answers: labels, stillUnsure, answeredBy } = questionOf(site(), question);
  const path = pathOf(trail, question, "unsure");
  return (
    <>
      <p className="mt-2">調べ方のページ（{numberOf(site(), checkAddress(path))}）では：</p>
      <ul className="list-disc pl-6">
        {answers.map((answer) => (
          <li key={answer}>
            {labels[answer]} → <Next trail={[...trail, { question, answer }]} />
          </li>
        ))}
        <li>
          {stillUnsure} → <NumberedLink address={contactAddress(path)}>相談の紙</NumberedLink>
        </li>
        <li>
          答えなし →{" "}
          <NumberedLink address={checkAddress(pathOf(trail, question, "unsure-unanswered"))}>
            同じページのまま
          </NumberedLink>
        </li>
      </ul>
      {answeredBy === "server-name" && (
        <p>送信メールサーバーの名前を入れる欄もあります。名前から、答えが決まります。</p>
      )}
    </>
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
