/** The reader's own values, kept by this browser alone. */
{
  const KEY = "own-values";

  /** @returns {Record<string, string> | undefined} */
  const read = () => {
    try {
      const kept = JSON.parse(sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? "null");
      return typeof kept?.userName === "string" ? kept : undefined;
    } catch {
      return undefined;
    }
  };
  const own = read();

  customElements.define(
    "own-value",
    class extends HTMLElement {
      connectedCallback() {
        const value = own?.[this.getAttribute("of") ?? ""];
        if (value && !this.shadowRoot) this.attachShadow({ mode: "open" }).textContent = value;
      }
    },
  );
  customElements.define(
    "own-only",
    class extends HTMLElement {
      connectedCallback() {
        const unless = this.getAttribute("unless");
        const names = (unless ?? this.getAttribute("of") ?? "userName").split(" ");
        this.hidden = names.some((name) => own?.[name]) === (unless !== null);
      }
    },
  );

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("own-only [data-clear]"))) return;
    // Another provider's values are kept above the reader's own.
    (sessionStorage.getItem(KEY) ? sessionStorage : localStorage).removeItem(KEY);
    location.reload();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && JSON.stringify(read()) !== JSON.stringify(own)) location.reload();
  });
}
