/** Says whose values the page shows and how to get rid of them; without values, how to see one's own. */
export function OwnNote() {
  return (
    <div className="own-note my-4 text-[1rem]">
      <own-only hidden className="block rounded-8 border-2 border-brand bg-brand-tint p-3">
        <p>
          <strong className="wrap-any">
            <own-value of="label">お客様</own-value>
          </strong>{" "}
          の値を表示しています。<span className="no-print">値は、このブラウザーの中だけにあります。</span>
        </p>
        <own-only hidden of="host" className="block">
          <p>ほかの会社の値です。手順の説明と違うときは、上の「入力する値」の表が先です。</p>
        </own-only>
        <p className="no-print mt-2 flex flex-wrap items-center gap-x-4">
          <button
            type="button"
            data-clear=""
            className="min-h-11 rounded-8 border border-brand bg-white px-3 font-bold text-brand hover:bg-white"
          >
            値を消す
          </button>
          <a href="/settings" className="inline-flex min-h-11 items-center">
            値を変える
          </a>
        </p>
      </own-only>
      <p className="no-print">
        <a href="/settings" className="inline-flex min-h-11 items-center">
          お客様の値を入れて、案内に表示する
        </a>
      </p>
    </div>
  );
}
