/** Ref of a form whose own messages replace the browser's from the moment its script runs. */
export function takeOverValidation(form: HTMLFormElement | null) {
  if (form) form.noValidate = true;
}
