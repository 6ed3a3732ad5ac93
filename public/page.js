/** Small conveniences for pages that are complete without them: copy a value, copy the address, print. */

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

define("copy-value", (element) => copy(element.getAttribute("value") ?? ""));
define("copy-link", () => copy(location.href));
define("print-page", () => {
  print();
  return "";
});
