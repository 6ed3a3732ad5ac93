export type AnswerLine = { question: string; answer: string; changeHref: string };

/** What the reader has answered, each with the way to answer it anew. */
export function AnswersSoFar({ lines, title = "これまでの答え" }: { lines: AnswerLine[]; title?: string }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title} className="my-6 max-w-[44rem] rounded-12 border border-hair bg-white px-4 py-3">
      <h2 className="text-[1rem] font-bold text-quiet">{title}</h2>
      <dl>
        {lines.map(({ question, answer, changeHref }) => (
          <div
            key={changeHref}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t tablet:flex-nowrap border-hair py-1 first:border-t-0"
          >
            <dt>{question}</dt>
            <dd className="flex shrink-0 items-center gap-4">
              <strong>{answer}</strong>
              <a href={changeHref} className="no-print inline-flex min-h-11 items-center">
                変更<span className="sr-only">：{question}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
