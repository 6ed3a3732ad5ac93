/** The small script of public/carry.js, on pages from or to which a reader carries something. */
export function CarryScript() {
  return <script src="/scripts/carry.js" defer />;
}

const loader = `{const script=document.currentScript;new IntersectionObserver((seen,watch)=>{if(!seen[0].isIntersecting)return;watch.disconnect();const small=document.createElement("script");small.src="/scripts/page.js";document.head.append(small)}).observe(script.parentElement)}`;

/** The small script of public/page.js for pages that have enough to load: it comes when the reader comes to what it serves. */
export function LatePageScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape its signs
  return <script dangerouslySetInnerHTML={{ __html: loader }} />;
}

/** The small script of public/page.js, once on each page that shows something for it to serve. */
export function PageScript() {
  return <script src="/scripts/page.js" defer />;
}
