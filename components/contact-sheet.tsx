import { CarryScript } from "./page-script";
import { Phrases } from "./phrases";

const lines = [
  "パソコンかスマートフォンの種類",
  "送れなくなった日",
  "受信はできますか（はい・いいえ）",
  "画面に出た文（そのまま）",
  "この案内でためした手順",
];

/** What links to the sheet tell of the reader; the small script writes it in. */
const carried = [
  { name: "メールソフトの名前（わかれば）", of: "program" },
  { name: "見た案内の番号", of: "guide" },
  { name: "見ていた手順の番号", of: "step" },
];

export type ContactSheetProps = {
  /** The site's own company. */
  provider: string;
  /** The answers of the check, where the sheet's own address tells them. */
  answers: string[];
  /** Each result with the answers that lead to it: the reader's own is shown where they come from a guide. */
  results: { id: string; title: string; answers: string }[];
};

/** What to say on the telephone, as a sheet to fill in by hand. */
export function ContactSheet({ provider, answers, results }: ContactSheetProps) {
  return (
    <section aria-labelledby="sheet" className="mt-10">
      <CarryScript />
      <h2 id="sheet" className="text-std-24B-150">
        伝えること
      </h2>
      <p className="mt-2">次のことがわかると、話が早く進みます。印刷して書きこんでもかまいません。</p>
      <p>
        <strong>パスワードは、だれにも伝えないでください。</strong>
      </p>
      <table className="values sheet my-4 w-full max-w-[44rem] border-collapse bg-white">
        <tbody>
          {answers.length > 0 && (
            <tr>
              <th scope="row">
                <Phrases>チェックの答え</Phrases>
              </th>
              <td>
                <ul>
                  {answers.map((answer) => (
                    <li key={answer}>
                      <Phrases>{answer}</Phrases>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          )}
          {answers.length === 0 && (
            <tr className="h-14">
              <th scope="row">
                <Phrases>チェックの答えと結果</Phrases>
              </th>
              <td>
                <from-result>
                  {results.map(({ id, title, answers: given }) => (
                    <p key={id} data-result={id} data-answers={given} hidden>
                      <strong>{title}</strong>
                      <Phrases>{`（${given}）`}</Phrases>
                    </p>
                  ))}
                </from-result>
              </td>
            </tr>
          )}
          {carried.map(({ name, of }) => (
            <tr key={of} className="h-14">
              <th scope="row">
                <Phrases>{name}</Phrases>
              </th>
              <td>
                <from-query of={of} />
              </td>
            </tr>
          ))}
          <tr className="h-14">
            <th scope="row">
              <Phrases>{`メールの会社（${provider}でないとき）`}</Phrases>
            </th>
            <td>
              <from-query of="company">
                <own-value of="company" />
              </from-query>
            </td>
          </tr>
          {lines.map((line) => (
            <tr key={line} className="h-14">
              <th scope="row">
                <Phrases>{line}</Phrases>
              </th>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
