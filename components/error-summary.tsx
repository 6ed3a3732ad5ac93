import type { ComponentProps, ReactNode } from "react";

/** The box on top of a form that could not be accepted: what is wrong, with a link to the place. */
export function ErrorSummary({
  message,
  target,
  ...props
}: { message: ReactNode; target: string } & ComponentProps<"div">) {
  return (
    <div tabIndex={-1} role="alert" className="error-summary" {...props}>
      <p className="text-std-20B-160">
        <ErrorSign />
        まだ先へ進めません
      </p>
      <p className="links mt-2">
        <a href={`#${target}`} className="font-bold text-alarm">
          {message}
        </a>
      </p>
    </div>
  );
}

/** What is wrong with a field, for the eye, and for screen readers by its id; empty where nothing is. */
export function FieldError({ children, ...props }: ComponentProps<"p">) {
  return (
    <p className="field-error" {...props}>
      {children && (
        <>
          <ErrorSign />
          エラー：{children}
        </>
      )}
    </p>
  );
}

/** An error's sign for the eye; the words beside it say the same. */
function ErrorSign() {
  return (
    <b aria-hidden="true" className="error-sign">
      !
    </b>
  );
}
