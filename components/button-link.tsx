import type { ComponentProps } from "react";

const looks = {
  main: "border-brand bg-brand text-white hover:bg-brand-deep",
  quiet: "border-brand bg-white text-brand hover:bg-brand-tint",
};

/** How every button and button-like link looks; at least 48 px high. */
export function buttonClass(look: keyof typeof looks = "main") {
  return `inline-flex min-h-12 items-center justify-center rounded-8 border-2 px-6 py-2 text-center font-bold no-underline ${looks[look]}`;
}

/** A link that looks like the button it is used as. */
export function ButtonLink({ look, className = "", ...props }: ComponentProps<"a"> & { look?: "main" | "quiet" }) {
  return <a className={`${buttonClass(look)} ${className}`} {...props} />;
}
