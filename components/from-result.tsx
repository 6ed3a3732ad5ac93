/** Which cases of the check a page is for; the small script leaves only the reader's own. */
export function FromResult({ results }: { results: { id: string; title: string; answers: string }[] }) {
  return (
    <from-result className="my-4 block rounded-8 border border-brand bg-brand-tint px-4 py-2">
      <p>
        この案内は、
        {results.map(({ id, title }, index) => (
          <span key={id}>
            {index > 0 && "・"}
            <a href={`/result/${id}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </span>
        ))}
        の方のためのものです。まだなら、先に<a href="/check">チェック</a>を受けてください。
      </p>
      {results.map(({ id, title, answers }) => (
        <p key={id} data-result={id} data-answers={answers} hidden>
          あなたの結果：<strong>{title}</strong>　
          <a href={`/result/${id}`} className="inline-flex min-h-11 items-center">
            結果のページへもどる
          </a>
        </p>
      ))}
    </from-result>
  );
}
