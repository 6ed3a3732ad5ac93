export type Searching = "ready" | "searching" | "failed";

/** How far a search is whose table comes over the line; `otherwise`: what to do where it doesn't come. */
export function SearchState({ state, otherwise }: { state: Searching; otherwise: string }) {
  return (
    <>
      <p role="status" className={state === "searching" ? "mt-4" : ""}>
        {state === "searching" && "調べています。"}
      </p>
      {state === "failed" && (
        <p role="alert" className="mt-4 font-bold text-alarm">
          {`表を読み込めませんでした。もう一度「調べる」を押すか、${otherwise}。`}
        </p>
      )}
    </>
  );
}
