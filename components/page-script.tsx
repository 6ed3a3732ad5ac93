/** The small script of public/page.js, once on each page that shows something for it to serve. */
export function PageScript() {
  return <script src="/page.js" defer />;
}
