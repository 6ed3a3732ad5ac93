import type { ReactNode } from "react";
import { buttonClass } from "./button-link";
import { PageScript } from "./page-script";

/** A button that copies `value`, or the reader's own value in the same row, and says so. */
export function CopyValue({ value, name }: { value?: string; name: string }) {
  return (
    <copy-value value={value} className="no-print inline-flex items-center gap-2">
      <button
        type="button"
        className="min-h-11 rounded-8 border border-brand bg-white px-3 text-[1rem] font-bold text-brand hover:bg-brand-tint"
      >
        コピー<span className="sr-only">（{name}）</span>
      </button>
      <Status />
    </copy-value>
  );
}

/** The two things one does with a page: send its address to somebody, put it on paper. */
export function PageTools({ children }: { children?: ReactNode }) {
  return (
    <div className="no-print mt-10 flex flex-wrap items-center gap-3">
      <copy-link className="inline-flex items-center gap-2">
        <button type="button" className={buttonClass("quiet")}>
          このページのリンクをコピー
        </button>
        <Status />
      </copy-link>
      <print-page>
        <button type="button" className={buttonClass("quiet")}>
          印刷する
        </button>
      </print-page>
      {children}
      <PageScript />
    </div>
  );
}

function Status() {
  return <span role="status" className="text-[1rem] text-quiet" />;
}
