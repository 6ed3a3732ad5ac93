"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useForm } from "react-hook-form";
import { readServerName, type ServerNameReading } from "@/content/model/server-name";
import { buttonClass } from "./button-link";
import { FieldError } from "./error-summary";
import { takeOverValidation } from "./take-over-validation";

export type ServerNameFormProps = {
  /** The label of `#server` and its `#server-hint`. */
  children: ReactNode;
  /** The path of the answers so far. */
  trail: string;
  outgoing: { host: string; formerHosts: string[] };
  /** Where each reading leads. */
  own: string;
  other: string;
  error?: string | undefined;
  /** What is said of each reading that answers nothing. Given as words, which weigh less in the page than in its script. */
  errors: Record<Exclude<ServerNameReading["kind"], "own" | "other">, string>;
};

/** Takes the outgoing server's name as a program shows it and answers the question for the reader. */
export function ServerNameForm({ trail, outgoing, own, other, error: initial, errors, children }: ServerNameFormProps) {
  const { register, handleSubmit, formState, watch } = useForm<{ server: string }>({ shouldFocusError: false });
  const error = formState.errors.server?.message ?? (watch("server") ? undefined : initial);
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (formState.submitCount > 0 && error) field.current?.focus();
  }, [formState.submitCount, error]);
  const { ref, ...input } = register("server", {
    validate: (typed) => {
      const { kind } = readServerName(typed ?? "", outgoing);
      return kind === "own" || kind === "other" || errors[kind];
    },
  });

  return (
    <form
      method="get"
      action="/check/server"
      data-needs-scripts=""
      className="panel my-6 max-w-[40rem]"
      ref={takeOverValidation}
      onSubmit={handleSubmit(({ server }) =>
        location.assign(readServerName(server, outgoing).kind === "own" ? own : other),
      )}
    >
      <input type="hidden" name="trail" value={trail} />
      {children}
      <FieldError id="server-error" role="alert">
        {error}
      </FieldError>
      <input
        id="server"
        type="text"
        // biome-ignore lint/a11y/noAutofocus: the page of this error begins here for its reader
        autoFocus={initial !== undefined}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        pattern="[^@＠]*"
        title={errors.address}
        aria-describedby="server-hint server-error"
        aria-invalid={Boolean(error)}
        className="field mt-2 w-full font-mono"
        {...input}
        ref={(element) => {
          ref(element);
          field.current = element;
        }}
      />
      <button type="submit" className={`${buttonClass("quiet")} mt-3`}>
        この名前で調べる
      </button>
    </form>
  );
}
