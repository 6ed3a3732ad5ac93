/** Where the answers of errors, comparison and sent check lead, by what the page's address tells of the reader. */

const reader = new URLSearchParams(location.search);
const asked = reader.get("guide");
const result = reader.get("from") ?? "";

/** @type {HTMLElement | null} */
const list = document.querySelector("[data-guides]");
const known = (list?.dataset.guides ?? "").split(" ").map((one) => one.split("="));
const [number, place] = known.find((names) => asked && names.includes(asked)) ?? [];

// Where the guide is known, by its number or its place, its step stands in for the choice of a guide.
if (place)
  for (const link of document.querySelectorAll("a[data-step]"))
    if (link instanceof HTMLAnchorElement) {
      const other = link.dataset.others?.split(" ").find((one) => one.startsWith(`${number}=`));
      link.href = `/guides/${place}#${other?.split("=")[1] ?? link.dataset.step}`;
      link.textContent = "案内のこの手順へ";
    }

// What a form answers comes later than this.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest('main a[href^="/guides"]');
  if (link instanceof HTMLAnchorElement && /^[a-z0-9-]{1,40}$/.test(result)) link.search = `?from=${result}`;
});
