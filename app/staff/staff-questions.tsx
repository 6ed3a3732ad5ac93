import { Prose } from "@/components/prose/prose";
import { serverNameErrors } from "@/components/server-name-errors";
import { WebmailExemption } from "@/components/webmail-exemption";
import { missingAnswer } from "@/content/model/answer";
import { openQuestions, pathOf } from "@/content/model/check";
import { resolve } from "@/content/model/resolve";
import { splitOff } from "@/content/model/tags";
import { answers, questionsOf } from "@/content/model/tree";
import { site, sizeOf } from "../site";
import { questionOf } from "../words";
import { NumberedLink } from "./numbered-link";
import { StaffWay } from "./staff-way";

/** Each question: what to say, how to explain it, and for each way to it what comes after each answer. */
export function StaffQuestions() {
  const { tree, provider } = site();
  return (
    <>
      <OnScreen />
      {questionsOf(tree).map((question) => {
        const { title, body, webmail, howToFindOut, answeredBy } = questionOf(site(), question);
        const { rest, inside } = splitOff(resolve(body, provider, sizeOf), "IfUnsure");
        return (
          <section key={question} aria-labelledby={`ask-${question}`} className="mt-6">
            <h3 id={`ask-${question}`} className="text-std-20B-160">
              「{title}」
            </h3>
            <Prose body={rest} />
            {webmail && (
              <>
                <WebmailExemption />
                <p>
                  お客様の画面にも、この文が出ます。
                  <NumberedLink address="/result/webmail">その結果のページ</NumberedLink>
                </p>
              </>
            )}
            {openQuestions(tree)
              .filter((stop) => stop.question === question)
              .map(({ trail }) => (
                <StaffWay key={pathOf(trail).join("/")} question={question} trail={trail} />
              ))}
            <h4 className="font-bold">わからないと答えた方に出る調べ方「{howToFindOut}」</h4>
            <Prose body={inside} components={{ WhereToLook }} />
            {answeredBy === "server-name" && <ServerNameErrors />}
          </section>
        );
      })}
    </>
  );
}

/** In the place of the list that the caller sees. */
function WhereToLook() {
  return (
    <p>
      お客様の画面では、ここでメールソフトを選びます。選ぶと、名前を見る場所が出ます。
      <a href="#guides">案内の一覧</a>
      の番号でも開けます。
    </p>
  );
}

/** What the field for the server's name says when it can't be read; the number of the page stays the same. */
function ServerNameErrors() {
  return (
    <div className="prose">
      <p>名前を入れる欄には、次のエラーが出ることがあります。番号は同じです。</p>
      <ul>
        <li>名前を読みとれないとき：「エラー：{serverNameErrors.none}」</li>
        <li>よく似た名前のとき：「エラー：{serverNameErrors.slip}」</li>
        <li>メールアドレスを入れたとき：「エラー：{serverNameErrors.address}」</li>
      </ul>
    </div>
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
