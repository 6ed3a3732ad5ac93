/** The same text with a plain hyphen for each of the dashes that Japanese keyboards and typesetting put in its place. */
export function plainDashes(text: string): string {
  return text.replace(/[‐‑–—ー−]/g, "-");
}
