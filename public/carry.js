/** What a reader carries from one page to another without any of it being sent: values for guides, the program for the contact sheet. */

customElements.define(
  "keep-own",
  class extends HTMLElement {
    connectedCallback() {
      this.addEventListener("click", ({ target }) => {
        if (!(target instanceof Element && target.closest("button"))) return;
        const status = this.querySelector("[role=status]");
        if (status) status.textContent = keep(this.getAttribute("values") ?? "");
      });
    }
  },
);

/** @param {string} values */
function keep(values) {
  try {
    sessionStorage.setItem("own-values", values);
    return "表示するようにしました。";
  } catch {
    return "このブラウザーは値を覚えられない設定です。";
  }
}

customElements.define(
  "from-query",
  class extends HTMLElement {
    connectedCallback() {
      const words = new URLSearchParams(location.search).get(this.getAttribute("of") ?? "");
      if (words) this.textContent = words.slice(0, 60);
    }
  },
);
