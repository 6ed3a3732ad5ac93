/** The reader's own values, which this browser alone keeps: they stand in their places before the page is first drawn. */
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
      // Runs before the children are parsed: they stay as they are for everybody else, below the shadow.
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
        this.hidden = !own?.[this.getAttribute("of") ?? "userName"];
      }
    },
  );

  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element && target.closest("own-only [data-clear]"))) return;
    for (const store of [sessionStorage, localStorage]) store.removeItem(KEY);
    location.reload();
  });
  // A page that comes back as it was left may show values of before.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && JSON.stringify(read()) !== JSON.stringify(own)) location.reload();
  });
}
