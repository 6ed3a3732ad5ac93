import postcss from "postcss";

/**
 * The styles with what always holds put in its place: a page of one theme needs no `var(--spacing)` to be looked up.
 * Only custom properties that nothing but `:root` sets are folded.
 * @param {string} css
 */
export function foldStyles(css) {
  const root = postcss.parse(css);
  const constants = constantsOf(root);

  /** @param {string} value @returns {string} */
  const fold = (value) => {
    const known = value.replace(/var\((--[\w-]+)\)/g, (whole, name) => constants.get(name) ?? whole);
    return known === value ? value : fold(known);
  };
  root.walkDecls((declaration) => {
    declaration.value = fold(declaration.value).replace(product, (_, size, unit, times) =>
      `${Number((size * times).toFixed(4))}${unit}`.replace(/^(-?)0\./, "$1."),
    );
    const next = declaration.next();
    const isRepeated = next?.type === "decl" && next.prop === declaration.prop && next.value === declaration.value;
    if (isRepeated || constants.has(declaration.prop)) declaration.remove();
  });
  root.walkRules((rule) => {
    // There are no shadow trees with styles.
    rule.selectors = rule.selectors.filter((selector) => selector !== ":host");
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

const product = /calc\((\d*\.?\d+)(rem|em|px) \* (-?\d*\.?\d+)\)/g;

/** @param {import("postcss").Root} root */
function constantsOf(root) {
  /** @type {Map<string, string>} */
  const constants = new Map();
  /** @type {Set<string>} */
  const changing = new Set();
  root.walkDecls(/^--/, ({ prop, value, parent }) => {
    const isRoot =
      parent?.type === "rule" && parent.parent === root && /^:root\b/.test(String(Reflect.get(parent, "selector")));
    if (!isRoot || constants.has(prop)) changing.add(prop);
    constants.set(prop, value);
  });
  for (const prop of changing) constants.delete(prop);
  return constants;
}
