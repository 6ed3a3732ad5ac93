import type { ReactNode } from "react";
import { LatePageScript, PageScript } from "./page-script";

const small =
  "min-h-11 rounded-8 border border-brand bg-white px-3 text-[1rem] font-bold text-brand hover:bg-brand-tint";

/** A button that copies `value`, or the reader's own value in the same row, and says so. */
export function CopyValue({ value, name }: { value?: string; name: string }) {
  return (
    <copy-value value={value} className="no-print inline-flex items-center gap-2">
      <button type="button" className={small}>
        コピー<span className="sr-only">（{name}）</span>
      </button>
      <Status />
    </copy-value>
  );
}

/** A text to copy as it stands there. */
export function CopyText({ name, children }: { name: string; children: ReactNode }) {
  return (
    <copy-text className="mt-2 block max-w-[44rem]">
      <p className="flex flex-wrap items-center gap-2">
        <strong>{name}</strong>
        <button type="button" className={small}>
          コピー<span className="sr-only">（{name}）</span>
        </button>
        <Status />
      </p>
      <pre className="mt-1 rounded-8 border border-hair bg-white p-3 font-sans text-[1rem] whitespace-pre-wrap wrap-any">
        {children}
      </pre>
    </copy-text>
  );
}

/** What one does with a page: send its address or its number to somebody, put it on paper. `isLate`: its script comes when the reader begins; `keepsRoom`: later than the page, so that room is kept. */
export function PageTools({
  number,
  origin,
  isLate,
  keepsRoom,
}: {
  number: number;
  origin: string;
  isLate: boolean;
  keepsRoom: boolean;
}) {
  return (
    <div className={`${keepsRoom ? "late " : ""}no-print mt-4 flex flex-wrap items-center gap-3`}>
      <copy-link origin={origin || undefined} className="inline-flex items-center gap-2">
        <button type="button" className={small}>
          リンクをコピー
        </button>
        <Status />
      </copy-link>
      <copy-value value={String(number)} step="" className="inline-flex items-center gap-2">
        <button type="button" className={small}>
          番号をコピー
        </button>
        <Status />
      </copy-value>
      <print-page>
        <button type="button" className={small}>
          印刷する
        </button>
      </print-page>
      <print-page large="">
        <button type="button" className={small}>
          大きな文字で印刷する
        </button>
      </print-page>
      {isLate ? <LatePageScript /> : <PageScript />}
    </div>
  );
}

function Status() {
  return <span role="status" className="text-[1rem] text-quiet" />;
}
