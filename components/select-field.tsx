import type { ComponentProps } from "react";

export type Choice = { value: string; words: string };

/** A labelled list to choose one thing from. */
export function SelectField({
  id,
  label,
  choices,
  ...select
}: { id: string; label: string; choices: Choice[] } & ComponentProps<"select">) {
  return (
    <div>
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <select {...select} id={id} className="field mt-2 block w-full text-[1rem]">
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
