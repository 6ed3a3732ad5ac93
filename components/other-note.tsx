import type { ReactNode } from "react";

type OtherNoteProps = { label: ReactNode; host: ReactNode; onClear?: () => void };

/** Where this provider's values are asked for, while guides show those of another one: whose, and how to change it. */
export function OtherNote({ label, host, onClear }: OtherNoteProps) {
  return (
    <div role="status" className="my-4 max-w-[44rem] rounded-8 border-2 border-brand bg-brand-tint p-3" data-other="">
      <p>
        案内には、いま <strong className="wrap-any">{label}</strong> の値を表示しています（{host}）。
      </p>
      <p className="flex flex-wrap items-center gap-x-4">
        <button
          type="button"
          className="min-h-11 rounded-8 border border-brand bg-white px-3 font-bold text-brand hover:bg-white"
          onClick={onClear}
        >
          値を消す
        </button>
        <a href="/providers" className="inline-flex min-h-11 items-center">
          ほかの会社の値を選びなおす
        </a>
      </p>
    </div>
  );
}
