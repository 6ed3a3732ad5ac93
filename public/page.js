/** Conveniences: copy, print, remember the result. */

/**
 * Runs `act` when the button inside the element is pressed.
 * @param {string} name
 * @param {(element: HTMLElement) => string | Promise<string>} act resolves to what is announced
 */
function define(name, act) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        this.addEventListener("click", async ({ target }) => {
          if (!(target instanceof Element && target.closest("button"))) return;
          const words = await act(this);
          const status = this.querySelector("[role=status]");
          if (status) status.textContent = words;
        });
      }
    },
  );
}

/** @param {Element} element */
function ownValueBeside(element) {
  return element.closest("tr")?.querySelector("own-value")?.shadowRoot?.textContent ?? "";
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without https browsers have no clipboard object; the old way still works there.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) return "コピーできませんでした。文字を選んでコピーしてください。";
  }
  return "コピーしました";
}

define("copy-value", (element) => copy(ownValueBeside(element) || (element.getAttribute("value") ?? "")));
define("copy-link", () => copy(location.href));
define("print-page", () => {
  print();
  return "";
});

// Pages are prerendered and never see where the reader comes from.
const from = new URLSearchParams(location.search).get("from") ?? "";

customElements.define(
  "from-result",
  class extends HTMLElement {
    connectedCallback() {
      const cases = [...this.children].filter((one) => one instanceof HTMLElement);
      if (!cases.some((one) => one.dataset.result === from)) return;
      for (const one of cases) one.hidden = one.dataset.result !== from;
    }
  },
);

if (/^[a-z0-9-]{1,40}$/.test(from)) {
  for (const link of document.querySelectorAll('main a[href^="/guides"]')) {
    if (link instanceof HTMLAnchorElement) link.search = `?from=${from}`;
  }
  for (const field of document.querySelectorAll("input[name=from]")) {
    if (field instanceof HTMLInputElement) field.value = from;
  }
}
