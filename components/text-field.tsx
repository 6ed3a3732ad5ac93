import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { ErrorSign } from "./error-summary";

/** A labelled line to type into, with its hint and, where something is wrong, what to type instead. */
export function TextField({
  id,
  label,
  hint,
  error,
  ...input
}: { id: string; label: string; hint: string; error?: ReactNode } & ComponentProps<"input">) {
  const whole = useRef<HTMLDivElement>(null);
  const isWrong = Boolean(error);
  useEffect(() => {
    // A telephone's keyboard leaves little room, and the message moves the field that has the focus.
    if (isWrong && document.activeElement?.id === id) whole.current?.scrollIntoView({ block: "nearest" });
  }, [isWrong, id]);
  return (
    <div ref={whole}>
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-[1rem]">
        {hint}
      </p>
      <p id={`${id}-error`} role="alert" className="font-bold text-alarm">
        {error && (
          <>
            <ErrorSign />
            エラー：{error}
          </>
        )}
      </p>
      <input
        type="text"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        {...input}
        id={id}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={isWrong}
        className="mt-2 min-h-12 w-full rounded-8 border-2 border-line bg-white px-3 font-mono aria-invalid:border-4 aria-invalid:border-alarm disabled:bg-hair/40"
      />
    </div>
  );
}
