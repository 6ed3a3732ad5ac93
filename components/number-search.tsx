import { buttonClass } from "./button-link";

/** Opens a page by its number; a plain GET form that needs no script. `id` keeps several on a page apart. */
export function NumberSearch({ id }: { id: string }) {
  return (
    <form action="/number/open" method="get">
      <label htmlFor={id} className="font-bold">
        番号を入れる
      </label>
      <p id={`${id}-hint`} className="text-[1rem] text-quiet">
        電話や紙で案内された、ページの番号です。手順の番号は「-」か「.」も入れます。
      </p>
      <div className="mt-1 flex flex-wrap gap-3">
        <input
          id={id}
          name="number"
          inputMode="decimal"
          autoComplete="off"
          required
          maxLength={40}
          aria-describedby={`${id}-hint`}
          className="min-h-12 w-32 rounded-8 border-2 border-line bg-white px-3 font-mono"
        />
        <button type="submit" className={buttonClass("quiet")}>
          開く
        </button>
      </div>
    </form>
  );
}
