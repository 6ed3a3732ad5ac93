import { buttonClass } from "./button-link";

/** Finds a guide by any name a program goes by; a plain GET form that needs no script. */
export function ProgramSearch() {
  return (
    <form action="/guides/find" method="get" className="mt-6 max-w-[40rem] rounded-12 border border-hair bg-white p-4">
      {/* Filled by public/page.js where the reader comes from a result. */}
      <input type="hidden" name="from" value="" />
      <label htmlFor="program" className="font-bold">
        メールソフトの名前で探す
      </label>
      <p id="program-hint" className="text-[1rem] text-quiet">
        例：サンダーバード、OE、アウトルック
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <input
          id="program"
          name="q"
          type="search"
          maxLength={100}
          aria-describedby="program-hint"
          className="field min-w-0 grow basis-60"
        />
        <button type="submit" className={buttonClass()}>
          探す
        </button>
      </div>
    </form>
  );
}
