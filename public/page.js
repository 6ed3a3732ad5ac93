/** Conveniences. */

/**
 * @param {string} name
 * @param {(element: HTMLElement) => void} connected
 */
const define = (name, connected) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        connected(this);
      }
    },
  );

/**
 * What a press of the button inside comes to is announced.
 * @param {string} name
 * @param {(element: HTMLElement) => string | void | Promise<string>} act
 */
const onPress = (name, act) =>
  define(name, (element) =>
    element.addEventListener("click", async ({ target }) => {
      if (!(target instanceof Element && target.closest("button"))) return;
      const words = await act(element);
      const status = element.querySelector("[role=status]");
      if (status) status.textContent = words ?? "";
    }),
  );

/** @param {string | null | undefined} text */
const copy = (text) =>
  // Without https browsers have no clipboard object.
  (navigator.clipboard?.writeText(text ?? "") ?? Promise.reject()).then(
    () => "コピーしました",
    () => "コピーできません。文字を選んでコピーしてください。",
  );

const query = new URLSearchParams(location.search);
const from = query.get("from") ?? "";
const root = document.documentElement.classList;
root.toggle("print-large", query.get("print") === "large");

onPress("copy-value", (element) =>
  copy(
    element.closest("tr")?.querySelector("own-value")?.shadowRoot?.textContent ||
      (element.hasAttribute("step") && fills.step?.()) ||
      element.getAttribute("value"),
  ),
);
onPress("copy-text", (element) => copy(element.querySelector("pre")?.textContent));
// The short address as it stands on the page, without the error or the result that the reader's own may have.
onPress("copy-link", (element) =>
  copy(
    `${element.getAttribute("origin") || location.origin}/${fills.step?.() || document.getElementById("main")?.dataset.number}`,
  ),
);
onPress("print-page", (element) => {
  root.toggle("print-large", element.hasAttribute("large"));
  print();
});

// Browsers that can't open on paper by style what is folded on the screen (Chrome 109, Firefox 115, Safari 15).
/** @param {boolean} open */
const unfold = (open) => () => {
  for (const one of document.querySelectorAll(".guide details:not(.screen-text)")) one.toggleAttribute("open", open);
};
addEventListener("beforeprint", unfold(true));
addEventListener("afterprint", unfold(false));

// Before the words of it are filled in.
define("from-result", (element) => {
  const cases = [...element.children].filter((one) => one instanceof HTMLElement);
  if (!cases.some((one) => one.dataset.result === from)) return;
  for (const one of cases) one.hidden = one.dataset.result !== from;
});

/** @returns {HTMLElement | null} */
const cameFrom = () => document.querySelector("[data-result]:not([hidden])");

/** @type {Record<string, () => string | null | undefined>} */
const fills = {
  origin: () => location.origin,
  today: () => new Date().toLocaleDateString("ja", { dateStyle: "long" }),
  step: () => document.getElementById(location.hash.slice(1))?.closest("li")?.dataset.number,
  result: () => cameFrom()?.querySelector("strong")?.textContent,
  answers: () => cameFrom()?.dataset.answers,
  guide: () => query.get("guide")?.slice(0, 60),
  seen: () => query.get("step")?.slice(0, 60),
};
define("fill-in", (element) => {
  const words = element.textContent;
  const fill = () => {
    element.textContent = fills[element.getAttribute("of") ?? ""]?.() || words;
  };
  fill();
  addEventListener("hashchange", fill);
});

// The step that the reader came to goes along, and what the page's own address says of program, guide and result.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest('[data-carry] a,a[href="/contact"]');
  if (!(link instanceof HTMLAnchorElement)) return;
  // Every way to a person from a guide knows what the one at its end does.
  /** @type {HTMLAnchorElement | null} */
  const own = document.querySelector('[data-carry] a[href^="/contact?"]');
  /** @type {NodeListOf<HTMLElement>} */
  const steps = document.querySelectorAll("li.step");
  const seen = [...steps].filter((one) => one.getBoundingClientRect().top < innerHeight).pop();
  const carried = new URLSearchParams(link.search || own?.search);
  for (const name of ["program", "guide", "step", "from", "company"]) {
    const words = (name === "step" && (fills.step?.() ?? seen?.dataset.number)) || query.get(name);
    if (words && (name === "step" || !carried.has(name))) carried.set(name, words);
  }
  link.search = String(carried);
});

if (/^[a-z0-9-]{1,40}$/.test(from)) {
  for (const link of document.querySelectorAll('main a[href^="/guides"]'))
    if (link instanceof HTMLAnchorElement) link.search = `?from=${from}`;
  for (const field of document.querySelectorAll("input[name=from]"))
    if (field instanceof HTMLInputElement) field.value = from;
}
