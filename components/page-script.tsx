/** The small script of public/carry.js, on pages from or to which a reader carries something. */
export function CarryScript() {
  return <script src="/scripts/carry.js" defer />;
}

/** The small script of public/page.js, once on each page that shows something for it to serve. */
export function PageScript() {
  return <script src="/scripts/page.js" defer />;
}
