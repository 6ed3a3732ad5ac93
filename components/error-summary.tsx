import type { ComponentProps } from "react";

/** The box on top of a form that could not be accepted: what is wrong, with a link to the place. */
export function ErrorSummary({
  message,
  target,
  ...props
}: { message: string; target: string } & ComponentProps<"div">) {
  return (
    <div tabIndex={-1} role="alert" className="mb-6 rounded-8 border-4 border-alarm bg-alarm-tint p-4" {...props}>
      <p className="text-std-20B-160">
        <ErrorSign />
        まだ先へ進めません
      </p>
      <p className="mt-2">
        <a href={`#${target}`} className="inline-flex min-h-11 items-center font-bold text-alarm">
          {message}
        </a>
      </p>
    </div>
  );
}

/** An error's sign for the eye; the words beside it say the same. */
export function ErrorSign() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      className="mr-2 inline-block h-6 w-6 align-[-0.25em] text-alarm"
    >
      <path d="M8 1h8l7 7v8l-7 7H8l-7-7V8z" fill="currentColor" />
      <path d="M12 5v9m0 3v3" stroke="#fff" strokeWidth="3" />
    </svg>
  );
}
