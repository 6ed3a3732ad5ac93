"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useForm } from "react-hook-form";
import type { ChosenAnswer } from "@/content/model/answer";
import { buttonClass } from "./button-link";
import { ErrorSummary, FieldError } from "./error-summary";
import { takeOverValidation } from "./take-over-validation";

export type QuestionFormProps = {
  /** The path of the page below `/check`; the handler finds the question by it. */
  trail: string;
  /** The question, as the page's heading. */
  question: ReactNode;
  /** Explanation between question and answers. */
  children?: ReactNode;
  options: { value: ChosenAnswer; label: string }[];
  /** What the schema of answers says when none was chosen. Given as words: zod itself would double the page's script. */
  missing: ReactNode;
  /** Whether the page comes with that error. */
  isMissing: boolean;
};

/** A question as a plain GET form; where scripts run, a missing choice is said at once and without a reload. */
export function QuestionForm({ trail, question, children, options, missing, isMissing }: QuestionFormProps) {
  const { register, handleSubmit, formState, setValue, watch } = useForm<{ answer: string | null }>({
    shouldFocusError: false,
  });
  // Told of each choice, never handed the radios: it would clear a choice made before this script came.
  register("answer", { required: true });
  const isWrong = formState.errors.answer !== undefined || (isMissing && !watch("answer"));
  const summary = useRef<HTMLDivElement>(null);
  // Counting the attempts moves the focus again when the same mistake is made twice.
  useEffect(() => {
    if (formState.submitCount > 0 && isWrong) summary.current?.focus();
  }, [formState.submitCount, isWrong]);

  return (
    <form
      method="get"
      action="/check/next"
      data-needs-scripts=""
      ref={takeOverValidation}
      onSubmit={(event) => {
        const form = event.currentTarget;
        // A choice goes the browser's own way: submit() before the page is loaded would replace it in the history.
        if (new FormData(form).has("answer")) return;
        void handleSubmit(() => form.submit())(event);
      }}
    >
      {isWrong && (
        <ErrorSummary ref={summary} autoFocus={isMissing} message={missing} target={`answer-${options[0]?.value}`} />
      )}
      <input type="hidden" name="trail" value={trail} />
      <fieldset
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a group may not be invalid or required, a radiogroup may (WAI-ARIA 1.2)
        role="radiogroup"
        aria-required="true"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? "answer-error" : undefined}
      >
        <legend>{question}</legend>
        {children}
        {isWrong && <FieldError id="answer-error">{missing}</FieldError>}
        <div className="answers">
          {options.map(({ value, label }) => (
            <label key={value} className="answer">
              <input
                type="radio"
                id={`answer-${value}`}
                name="answer"
                value={value}
                required
                onChange={() => setValue("answer", value, { shouldValidate: true })}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className={`${buttonClass()} mt-6 w-full max-w-[32rem] text-[1.25rem]`}>
        次へ
      </button>
    </form>
  );
}
