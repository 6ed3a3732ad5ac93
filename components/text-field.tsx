import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { FieldError } from "./error-summary";

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
      <FieldError id={`${id}-error`} role="alert">
        {error}
      </FieldError>
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
        className="field mt-2 w-full font-mono"
      />
    </div>
  );
}
