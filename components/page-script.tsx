/** The small script of public/carry.js, on pages from or to which a reader carries something. */
export function CarryScript() {
  return <script src="/scripts/carry.js" defer />;
}

/** The small script of public/answers.js, on pages that answer for a reader whose guide or result may be known. */
export function AnswersScript() {
  return <script src="/scripts/answers.js" defer />;
}

const loader = `{const begin=["pointermove","pointerdown","keydown","scroll"],load=()=>{for(const one of begin)removeEventListener(one,load);const small=document.createElement("script");small.src="/scripts/page.js";document.head.append(small)};for(const one of begin)addEventListener(one,load,{passive:true});/[?&]print=/.test(location.search)&&load();const fill=(of,words)=>{for(const one of document.querySelectorAll("fill-in[of="+of+"]"))one.textContent=words};addEventListener("beforeprint",()=>{fill("today",new Date().toLocaleDateString("ja",{dateStyle:"long"}));fill("origin",location.origin)})}`;

/**
 * The small script of public/page.js for pages that have enough to load: it comes when the reader first does anything,
 * or at once where a print in large type was asked for. Whoever prints as the first thing gets day and address without waiting for it.
 */
export function LatePageScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape its signs
  return <script dangerouslySetInnerHTML={{ __html: loader }} />;
}

/** The small script of public/page.js, once on each page that shows something for it to serve. */
export function PageScript() {
  return <script src="/scripts/page.js" defer />;
}
